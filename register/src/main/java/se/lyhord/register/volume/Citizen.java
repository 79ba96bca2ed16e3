package se.lyhord.register.volume;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who wrote, invented.
 *
 * @param name null of the anonymous; likewise the others
 */
record Citizen(
        @Nullable String name,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String postal) {
    private static final String[] FIRST = {
        "Åsa",
        "Göran",
        "Fatima",
        "Lars-Erik",
        "Märta",
        "Ahmed",
        "Elin",
        "Björn",
        "Zeinab",
        "Kerstin",
        "Oskar",
        "Ylva",
        "Nils",
        "Amina",
        "Håkan",
        "Sofia",
        "Mehmet",
        "Ingegerd",
        "Tove",
        "Rasmus",
        "Leyla",
        "Gunnel",
        "Viktor",
        "Hanna",
        "Abdi",
        "Majken",
        "Per-Olof",
        "Elif",
        "Sven",
        "Rut",
        "Dragan",
        "Maj-Britt",
        "Isak",
        "Nadia",
        "Ragnhild",
        "Tarek",
        "Wilma",
        "Åke",
        "Selma",
        "Jörgen",
        "Hodan",
        "Birgitta",
        "Love",
        "Aino",
        "Torbjörn",
        "Samira",
        "Ebba"
    };
    private static final String[] LAST = {
        "Öberg",
        "Lindqvist",
        "Al-Khatib",
        "Sjöström",
        "Brännvall",
        "Mohamud",
        "Hägg",
        "Nyström",
        "Yılmaz",
        "Ekström",
        "Wallin",
        "Åkerblom",
        "Persson",
        "Hosseini",
        "Ljungdahl",
        "Forsén",
        "Petrović",
        "Stålhammar",
        "Björk",
        "Nordin",
        "Virtanen",
        "Törnqvist",
        "Warsame",
        "Rosengren",
        "Dahlgren",
        "Kovács",
        "Hedlund",
        "Månsson",
        "Sandelius",
        "Ahlgren",
        "Öst",
        "Bergsten",
        "Karimi",
        "Löfvenberg",
        "Sundin",
        "Grönlund",
        "Tesfaye",
        "Edvardsson",
        "Palmér",
        "Wikner",
        "Salomonsson",
        "Haddad",
        "Frisk",
        "Malmsten",
        "Norén",
        "Jansdotter",
        "Ödman",
        "Qvarnström",
        "Said"
    };
    private static final String[] STREETS = {
        "Almvägen",
        "Björnbärsgatan",
        "Cederstigen",
        "Dammgatan",
        "Ekbacken",
        "Furuvägen",
        "Gränsstigen",
        "Hasselgatan",
        "Idegransvägen",
        "Järnvägsgatan",
        "Klöverstigen",
        "Lindallén",
        "Mossvägen",
        "Nypongatan",
        "Ormbunksvägen",
        "Pilgatan",
        "Rönnstigen",
        "Syrenvägen",
        "Tallbacken",
        "Ugglestigen",
        "Violgatan",
        "Åkervägen",
        "Ängsgatan"
    };
    private static final int HOUSES = 180;

    /** Everybody has a number; the same number is the same person. */
    static Citizen numbered(int number) {
        String first = FIRST[number % FIRST.length];
        String last = LAST[number / FIRST.length % LAST.length];
        String mailbox = (first + "." + last)
                .toLowerCase(Locale.ROOT)
                .replace('å', 'a')
                .replace('ä', 'a')
                .replace('ö', 'o')
                .replaceAll("[^a-z.-]", "x");
        return new Citizen(
                first + " " + last,
                mailbox + number + "@brevlada.example",
                "070-" + (1_000_000 + number % 9_000_000),
                place(number) + "\n16" + (100 + number % 900) + " Hässelby");
    }

    /** A street and a house in it. */
    static String place(int number) {
        return STREETS[number % STREETS.length] + " " + (1 + number / STREETS.length % HOUSES);
    }

    Citizen withoutAddress() {
        return new Citizen(name, null, phone, null);
    }

    /** Tells nothing of who it is. */
    static Citizen anonymous() {
        return new Citizen(null, null, null, null);
    }

    boolean isReachable() {
        return address != null || phone != null || postal != null;
    }
}
