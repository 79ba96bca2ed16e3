package se.lyhord.register.todo;

import java.util.List;
import java.util.Map;

/**
 * What somebody has to do.
 *
 * @param rows the first of each group: with a new message first, and then due soonest first
 * @param sizes how many there are in each group
 */
public record TodoList(List<TodoRow> rows, Map<TodoGroup, Integer> sizes) {
    /** Keeps its own copies. */
    public TodoList {
        rows = List.copyOf(rows);
        sizes = Map.copyOf(sizes);
    }

    /** How many there are in a group. */
    public int size(TodoGroup group) {
        return sizes.getOrDefault(group, 0);
    }

    /** The first of a group. */
    public List<TodoRow> of(TodoGroup group) {
        return rows.stream().filter(row -> row.group() == group).toList();
    }
}
