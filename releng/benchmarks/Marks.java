/** What stands in the cells of the matrix. */
final class Marks {
    private static final String[] SIGNS = {"✓", "◐", "✗", "≈", "–"};

    private Marks() {
    }

    static String text(int row, int column) {
        return column == 0 ? "R-" + row : SIGNS[(row + column) % SIGNS.length];
    }
}
