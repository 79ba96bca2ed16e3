package se.lyhord.console.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a citizen takes along from the receipt. */
record Slip(String code, String reference) {
    private static final Pattern REFERENCE = Pattern.compile("LYH-[0-9A-Z]{4}-[0-9A-Z]{4}");

    /** The reference that stands in what we have said. */
    static String referenceIn(String text) {
        Matcher reference = REFERENCE.matcher(text);
        assertThat(reference.find()).as("there is a reference").isTrue();
        return reference.group();
    }
}
