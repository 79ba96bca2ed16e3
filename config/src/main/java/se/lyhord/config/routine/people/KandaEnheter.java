package se.lyhord.config.routine.people;

import java.util.List;

/** The enheter that the built-in classifier was taught, by the ids of its examples. */
public final class KandaEnheter {
    /** In the order of the examples' own description. */
    public static final List<String> IDS = List.of(
            "forskola",
            "fritid-ungdom",
            "bistand-aldre",
            "hemtjanst",
            "aldreboende",
            "lss-bistand",
            "lss-utforare",
            "ekonomiskt-bistand",
            "barn-familj",
            "vuxen",
            "stadsmiljo",
            "medborgarservice",
            "lokal-demokrati",
            "annan-instans");

    private KandaEnheter() {}

    static void check(String unit, List<String> covers) {
        covers.stream().filter(label -> !IDS.contains(label)).findFirst().ifPresent(unknown -> {
            throw new IllegalArgumentException("enheten ”%s” har ”covers: %s”, men programmet kan bara %s"
                    .formatted(unit, unknown, String.join(", ", IDS)));
        });
    }
}
