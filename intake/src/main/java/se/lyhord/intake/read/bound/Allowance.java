package se.lyhord.intake.read.bound;

import java.time.Instant;
import java.time.InstantSource;

/** What is left of the bounds for one mail and all that is in it. */
public final class Allowance {
    private final Bounds bounds;
    private final Warnings warnings;
    private final InstantSource clock;
    private final Instant end;
    private int parts;
    private int textBytes;
    private int tags;

    /** All of the bounds, for a mail whose reading begins now. */
    public Allowance(Bounds bounds, Warnings warnings, InstantSource clock) {
        this.bounds = bounds;
        this.warnings = warnings;
        this.clock = clock;
        this.end = clock.instant().plus(bounds.time());
    }

    /** The bounds of which this is what is left. */
    public Bounds bounds() {
        return bounds;
    }

    /** Where it is said that a bound was met, and all else that could not be read. */
    public Warnings warnings() {
        return warnings;
    }

    /** Whether one more part may be read. */
    public boolean part() {
        if (++parts > bounds.parts()) {
            warnings.add("Mejlet har fler än " + bounds.parts() + " delar; resten lästes inte.");
            return false;
        }
        return true;
    }

    /** Whether there is time for one more piece of work. */
    public boolean time() {
        if (clock.instant().isAfter(end)) {
            warnings.add("Mejlet tog för lång tid att läsa; det som hann läsas visas.");
            return false;
        }
        return true;
    }

    /** How many more bytes of text may be read. */
    public int textLeft() {
        return Math.max(0, bounds.textBytes() - textBytes);
    }

    /** Counts text, of which {@code more} was left unread. */
    public void text(int bytes, boolean more) {
        textBytes += bytes;
        if (more) {
            warnings.add(
                    "Texten är längre än " + bounds.textBytes() / 1_000_000 + " miljoner tecken; resten lästes inte.");
        }
    }

    /** As much of an HTML text as has not too many tags. */
    public String html(String html) {
        int at = html.indexOf('<');
        while (at >= 0) {
            if (++tags > bounds.tags()) {
                warnings.add("Mejlets HTML är orimligt stor; resten lästes inte.");
                return html.substring(0, at);
            }
            at = html.indexOf('<', at + 1);
        }
        return html;
    }

    /** As much of the whole text as a person could read. */
    public String readable(String text) {
        if (text.length() <= bounds.letters()) {
            return text;
        }
        warnings.add("Texten är längre än " + bounds.letters() / 1_000 + " tusen tecken; resten finns i originalet.");
        return text.substring(0, bounds.letters());
    }

    /** Whether something of this many bytes, this deep inside other files, may be opened. */
    public boolean open(int bytes, int depth) {
        if (depth < bounds.messages() && bytes < bounds.nestedBytes()) {
            return true;
        }
        warnings.add(
                "En bifogad fil är för stor eller ligger för djupt för att öppnas här; den finns kvar som bilaga.");
        return false;
    }
}
