package se.lyhord.config.plain;

import java.util.List;
import java.util.stream.Stream;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.rule.MuntligForm;

/** What becomes of the message itself. */
final class PublicRecord {
    private final Rutin rutin;

    PublicRecord(Rutin rutin) {
        this.rutin = rutin;
    }

    List<String> sentences() {
        return Stream.of(
                        "Andra kan be att få läsa det du har skrivit. Uppgifter som är hemliga enligt lag lämnar vi inte ut.",
                        diary(),
                        rutin.diary().oral() == MuntligForm.TJANSTEANTECKNING
                                ? "Har du ringt eller besökt oss skriver vi ner det du sa i en tjänsteanteckning."
                                : "",
                        kept(),
                        "Så behandlar vi dina personuppgifter: " + rutin.namnd().privacyPage())
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private String diary() {
        if (rutin.diary().anonymous()) {
            return "Allt som kommer in diarieförs, också det som är anonymt.";
        }
        return "Vi diarieför det som kommer in med kontaktuppgifter. Det anonyma går till den verksamhet som det gäller."
                + " Är något hemligt diarieförs det alltid.";
    }

    private String kept() {
        return rutin.retention().after() == null
                ? "Vi sparar ditt meddelande."
                : "Vi sparar ditt meddelande så länge som nämnden har beslutat.";
    }
}
