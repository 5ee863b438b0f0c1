/** The floor for a start: a program that does nothing. */
final class Empty {
    private Empty() {
    }

    public static void main(String[] args) {
        // nothing
    }
}
