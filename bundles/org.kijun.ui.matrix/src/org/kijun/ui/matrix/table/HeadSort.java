package org.kijun.ui.matrix.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.kijun.ui.matrix.arrange.Wish;

/** The column that a person has sorted by. The rows are put in order elsewhere, in the background. */
final class HeadSort implements ISortModel {
    private final Lines lines;
    private final Consumer<Optional<Wish.Sort>> listener;
    private Optional<Wish.Sort> sort;

    HeadSort(Lines lines, Optional<Wish.Sort> sort, Consumer<Optional<Wish.Sort>> listener) {
        this.lines = lines;
        this.sort = sort;
        this.listener = listener;
    }

    Optional<Wish.Sort> of(String column) {
        return sort.filter(by -> by.column().equals(column));
    }

    private Optional<Wish.Sort> at(int column) {
        return of(lines.sheet().columns().get(column).id());
    }

    @Override
    public void sort(int column, SortDirectionEnum direction, boolean accumulate) {
        var id = lines.sheet().columns().get(column).id();
        sort = switch (direction) {
            case ASC -> Optional.of(new Wish.Sort(id, false));
            case DESC -> Optional.of(new Wish.Sort(id, true));
            case NONE -> Optional.empty();
        };
        listener.accept(sort);
    }

    @Override
    public void clear() {
        sort = Optional.empty();
        listener.accept(sort);
    }

    @Override
    public List<Integer> getSortedColumnIndexes() {
        var columns = lines.sheet().columns();
        return sort.map(by -> columns.stream().filter(column -> column.id().equals(by.column())).map(columns::indexOf).toList())
                .orElse(List.of());
    }

    @Override
    public boolean isColumnIndexSorted(int column) {
        return at(column).isPresent();
    }

    @Override
    public SortDirectionEnum getSortDirection(int column) {
        return at(column).map(by -> by.descending() ? SortDirectionEnum.DESC : SortDirectionEnum.ASC).orElse(SortDirectionEnum.NONE);
    }

    @Override
    public int getSortOrder(int column) {
        return at(column).isPresent() ? 0 : -1;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List<Comparator> getComparatorsForColumnIndex(int column) {
        return List.of();
    }

    @Override
    public Comparator<?> getColumnComparator(int column) {
        return null;
    }
}
