package se.lyhord.config.routine;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.letter.Brevmall;
import se.lyhord.config.routine.letter.Brevslag;

/**
 * The nämnd's own letters: what it wants to say in another way than the built-in letters do. Each key is optional.
 *
 * @param acknowledgement the bekräftelse to the citizen
 * @param answer the answer to the citizen
 * @param delay to the citizen, that the answer is late and why
 * @param forwarded to the citizen, that another authority has it now
 * @param rerouted to the citizen, that the matter is handled by rules of its own
 * @param dissatisfied to the citizen who is not content: where to turn, or who has taken over
 * @param copyToUnit to the enhet that has been given an ärende
 * @param copyToContact to the kontaktperson of the enhet's avdelning
 * @param toChief to the chef who takes over
 * @param toAuthority to the authority that answers for the matter
 * @param providerRequest to a private provider, whose side is asked for
 * @param providerReminder to a private provider that has not answered
 * @param alarm to a colleague who must act today
 * @param morning to a colleague, what is due
 * @param regret the sentence that {@code {beklagande}} stands for in a letter about a klagomål
 * @param ifLate the sentence that {@code {drojer}} stands for where the routine promises to tell why an answer is late
 * @param automatic the sentence that {@code {automatiskt}} stands for in a letter that no person sends
 * @param kinds letters of their own for an ärendetyp, by its id
 * @param translations the letters in other languages, by BCP 47 tag
 */
public record Brevmallar(
        @Nullable Brevmall acknowledgement,
        @Nullable Brevmall answer,
        @Nullable Brevmall delay,
        @Nullable Brevmall forwarded,
        @Nullable Brevmall rerouted,
        @Nullable Brevmall dissatisfied,
        @Nullable Brevmall copyToUnit,
        @Nullable Brevmall copyToContact,
        @Nullable Brevmall toChief,
        @Nullable Brevmall toAuthority,
        @Nullable Brevmall providerRequest,
        @Nullable Brevmall providerReminder,
        @Nullable Brevmall alarm,
        @Nullable Brevmall morning,
        @Nullable String regret,
        @Nullable String ifLate,
        @Nullable String automatic,
        @Nullable Map<String, Brevmallar> kinds,
        @Nullable Map<String, Brevmallar> translations) {
    private static final String SWEDISH = "sv";

    /** Refuses a bekräftelse that names an enhet: it goes out before anybody knows whether that name reveals social care. */
    public Brevmallar {
        if (acknowledgement != null && acknowledgement.uses("enhet")) {
            throw new IllegalArgumentException("bekräftelsen får inte ha platshållaren {enhet}");
        }
        isASentence("regret", regret);
        isASentence("ifLate", ifLate);
        isASentence("automatic", automatic);
        kinds = kinds == null ? null : Map.copyOf(kinds);
        translations = translations == null ? null : Map.copyOf(translations);
    }

    /**
     * The letter of this sort: the nämnd's own, else the built-in one of that language, else the same in Swedish.
     *
     * @param language BCP 47 tag such as {@code ar}; one that nobody writes gives Swedish
     */
    public Brevmall template(Brevslag slag, String language) {
        return template(slag, language, "");
    }

    /** The same for an ärende of a confirmed ärendetyp, which may have a letter of its own. */
    public Brevmall template(Brevslag slag, String language, String kindId) {
        return inOrder(language)
                .flatMap(letters -> letters.find(slag, kindId).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no built-in letter for " + slag));
    }

    /** The built-in letter of this sort in that language or else in Swedish, which says no more than what is true of every ärende. */
    public static Brevmall builtIn(Brevslag slag, String language) {
        return InbyggdaBrev.in(language)
                .flatMap(letters -> letters.find(slag, ""))
                .or(() -> InbyggdaBrev.in(SWEDISH).flatMap(letters -> letters.find(slag, "")))
                .orElseThrow(() -> new IllegalStateException("no built-in letter for " + slag));
    }

    /** What {@code {beklagande}} is filled in with when the ärende is a klagomål. */
    public String regret(String language) {
        return sentence(language, Brevmallar::regret);
    }

    /** What {@code {drojer}} is filled in with when the routine promises to tell why an answer is late. */
    public String ifLate(String language) {
        return sentence(language, Brevmallar::ifLate);
    }

    /** What {@code {automatiskt}} is filled in with when no person sends the letter. */
    public String automatic(String language) {
        return sentence(language, Brevmallar::automatic);
    }

    /** The language in which {@link #template} gives this letter: the one asked for, or else {@code sv}. */
    public String languageOf(Brevslag slag, String language) {
        boolean written =
                in(language).anyMatch(letters -> letters.find(slag, "").isPresent());
        return written ? language : SWEDISH;
    }

    /** This letter as the nämnd or the built-in file itself has it. */
    Optional<Brevmall> find(Brevslag slag, String kindId) {
        return Optional.ofNullable(kinds().get(kindId))
                .flatMap(ofKind -> ofKind.find(slag, ""))
                .or(() -> Optional.ofNullable(own(slag)));
    }

    @Override
    public Map<String, Brevmallar> kinds() {
        return kinds == null ? Map.of() : kinds;
    }

    @Override
    public Map<String, Brevmallar> translations() {
        return translations == null ? Map.of() : translations;
    }

    /** It stands for a placeholder itself, so one in it would reach the citizen as it is. */
    private static void isASentence(String key, @Nullable String words) {
        if (words != null && (words.isBlank() || words.matches("(?s).*[{}].*"))) {
            throw new IllegalArgumentException("”%s” ska vara en mening utan platshållare".formatted(key));
        }
    }

    private String sentence(String language, Function<Brevmallar, @Nullable String> which) {
        return inOrder(language)
                .flatMap(letters -> Stream.ofNullable(which.apply(letters)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no built-in sentence"));
    }

    private Stream<Brevmallar> inOrder(String language) {
        return Stream.of(language, SWEDISH).flatMap(this::in);
    }

    private Stream<Brevmallar> in(String language) {
        Brevmallar own = language.equals(SWEDISH) ? this : translations().get(language);
        return Stream.concat(Stream.ofNullable(own), InbyggdaBrev.in(language).stream());
    }

    /** Every set of letters herein, this one first. */
    Stream<Brevmallar> all() {
        return Stream.concat(
                Stream.of(this),
                Stream.of(kinds(), translations())
                        .flatMap(sets -> sets.values().stream())
                        .flatMap(Brevmallar::all));
    }

    private @Nullable Brevmall own(Brevslag slag) {
        return switch (slag) {
            case BEKRAFTELSE -> acknowledgement;
            case SVAR -> answer;
            case DROJSMAL -> delay;
            case VIDAREBEFORDRAN -> forwarded;
            case OMSTYRNING -> rerouted;
            case HANVISNING -> dissatisfied;
            case KOPIA_TILL_ENHET -> copyToUnit;
            case KOPIA_TILL_KONTAKTPERSON -> copyToContact;
            case TILL_CHEF -> toChief;
            case TILL_ANNAN_MYNDIGHET -> toAuthority;
            case FORFRAGAN -> providerRequest;
            case PAMINNELSE -> providerReminder;
            case LARM -> alarm;
            case MORGONBREV -> morning;
        };
    }
}
