package se.lyhord.console.keys;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a list with j and k, one row at a time.
 *
 * @param id what tells the rows apart
 */
public record Walk<T>(Grid<T> grid, Function<T, Object> id) {
    private static final int AT_A_TIME = 50;

    /** Nobody walks further than that with a key; whoever has scrolled there clicks. */
    private static final int FURTHEST = 2000;

    /** Lets the two keys do so; a second click on the chosen row leaves it chosen. */
    public Keys on(Keys keys) {
        ((GridSingleSelectionModel<T>) grid.getSelectionModel()).setDeselectAllowed(false);
        return keys.on("j", "Nästa i listan", () -> step(1)).on("k", "Förra i listan", () -> step(-1));
    }

    private void step(int steps) {
        T chosen = grid.asSingleSelect().getValue();
        int place = chosen == null ? 0 : place(id.apply(chosen)) + steps;
        if (place >= 0) {
            rows(grid.getDataProvider(), place, 1).stream().findFirst().ifPresent(row -> {
                grid.select(row);
                grid.scrollToIndex(place);
            });
        }
    }

    /** Where the row stands; the first place for one that has gone. */
    private int place(@Nullable Object wanted) {
        for (int from = 0; from < FURTHEST; from += AT_A_TIME) {
            List<T> rows = rows(grid.getDataProvider(), from, AT_A_TIME);
            for (int i = 0; i < rows.size(); i++) {
                if (id.apply(rows.get(i)).equals(wanted)) {
                    return from + i;
                }
            }
            if (rows.size() < AT_A_TIME) {
                break;
            }
        }
        return 0;
    }

    private static <T, F> List<T> rows(DataProvider<T, F> provider, int from, int limit) {
        return provider.fetch(new Query<>(from, limit, List.of(), null, null)).toList();
    }
}
