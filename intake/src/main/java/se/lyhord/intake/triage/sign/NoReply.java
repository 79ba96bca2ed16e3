package se.lyhord.intake.triage.sign;

import java.util.regex.Pattern;
import se.lyhord.intake.read.header.Address;

/** Addresses that say themselves that nobody answers there. */
public final class NoReply {
    private static final Pattern LOCAL_PART = Pattern.compile(
            "(?:.*[._+-])?(?:no-?_?\\.?reply|do-?_?\\.?not-?_?\\.?reply|ej-?_?\\.?svara|svara-?_?\\.?ej|inte-?_?\\.?svara|no-?response|noanswer|ingetsvar)(?:[._+-].*)?\\d*");

    private NoReply() {}

    /** Whether the address is such a one. */
    public static boolean matches(Address address) {
        return LOCAL_PART.matcher(address.localPart()).matches();
    }
}
