package se.lyhord.console.browser;

import java.util.Map;
import se.lyhord.intake.converse.Way;
import se.lyhord.register.arende.Sender;

/**
 * Somebody who has something to tell.
 *
 * @param language of the words, as a BCP 47 tag
 * @param contact what the way of the answer needs; empty for the code
 * @param knows what is said when asked, by the name of the field; anything else is passed over
 */
record Citizen(String text, String language, Way way, String contact, Map<String, String> knows) {
    private static Citizen swedish(String text, Way way, String contact) {
        return new Citizen(text, "sv", way, contact, Map.of());
    }

    static Citizen oldMan() {
        return swedish(
                "Goddag. Bänken i parken vid Grimsta gård gick sönder i tisdags, så jag har ingenstans att vila på vägen hem.",
                Way.LETTER,
                "Harald Ek\nBackvägen 3\n165 00 Hässelby");
    }

    static Citizen angry() {
        return swedish(
                "NU RÄCKER DET!!! PAPPERSKORGARNA I PARKEN VID VÄLLINGBY BLEV INTE TÖMDA I MÅNDAGS HELLER!!! SKRÄPET LIGGER ÖVERALLT!!! "
                        .repeat(40)
                        .strip(),
                Way.EMAIL,
                "arg@brevlada.example");
    }

    static Citizen teenager() {
        return swedish(
                "asså korgen på basketplanen i parken i grimsta e trasig o ingen lagar den sen i måndags",
                Way.PHONE,
                "070-123 45 67");
    }

    static Citizen arab() {
        return new Citizen(
                "المقعد في الحديقة في فالينغبي مكسور منذ أسبوع والأطفال يجلسون على الأرض. أرجو إصلاحه.",
                "ar",
                Way.EMAIL,
                "layla@brevlada.example",
                Map.of("where", "فالينغبي"));
    }

    static Citizen anonymous() {
        return swedish(
                "Receptionen på medborgarkontoret i Vällingby var stängd i fredags fast det står öppet på dörren. Så kan ni inte ha det.",
                Way.CODE,
                "");
    }

    static Citizen inDanger() {
        return swedish(
                "Min granne ligger på golvet och andas inte! En hylla har gått sönder och fallit över honom.",
                Way.PHONE,
                "070-765 43 21");
    }

    static Citizen photographer() {
        return swedish(
                "Rutschkanan på lekplatsen i Grimsta har en lång spricka sedan i går. Den syns på bilden.",
                Way.EMAIL,
                "foto@brevlada.example");
    }

    static Citizen withoutScript() {
        return swedish(
                "Grinden till lekplatsen i Kälvesta hänger snett sedan i torsdags och går inte att öppna med barnvagn.",
                Way.EMAIL,
                "formular@brevlada.example");
    }

    static Citizen onTheTrain() {
        return swedish("Någon har klottrat på väggen vid parkleken i Nälsta i natt.", Way.CODE, "");
    }

    static Citizen comingBack(String reference) {
        return new Citizen(
                "Jag skrev till er om sandlådan i Vinsta förra veckan och har inte fått något svar.",
                "sv",
                Way.CODE,
                "",
                Map.of("follows", reference));
    }

    /** Whom the ärende is from. */
    Sender sender() {
        return switch (way) {
            case EMAIL -> new Sender(null, contact, null, null, true);
            case LETTER -> new Sender(null, null, null, contact, true);
            case PHONE -> new Sender(null, null, contact, null, true);
            case CODE, NONE -> new Sender(null, null, null, null, true);
        };
    }
}
