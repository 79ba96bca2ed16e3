package se.lyhord.register.search;

import java.util.List;
import java.util.Map;

/**
 * Hits with their passages.
 *
 * @param words those of their texts that were asked for, also where they are not shown, with their stems
 */
record MarkedHits(List<SearchHit> hits, Map<String, String> words) {}
