package se.lyhord.intake.receive.chat;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lyhord.intake.converse.text.CitizenTexts;
import se.lyhord.intake.receive.chat.file.ChatFile;

/**
 * What a citizen sends from the web page or an app; also the form in which the ledger keeps it.
 *
 * @param text what it is about, in the citizen's own words
 * @param name as the citizen gives it, if at all
 * @param email where letters can be sent, if anywhere
 * @param phone where somebody can call
 * @param postal where letters on paper can be sent, one line for each of its lines
 * @param answers what else was asked, in Swedish: the question's name, such as "Var", and its answer, in the order asked
 * @param files what is sent along
 * @param language BCP 47 tag that the citizen reads
 * @param wantsHuman whether a person is asked for; null for no
 * @param replyWanted whether a reply is asked for; null when nothing was said of it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ChatMessage(
        @Nullable String text,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String postal,
        Map<String, String> answers,
        List<ChatFile> files,
        @Nullable String language,
        @Nullable Boolean wantsHuman,
        @Nullable Boolean replyWanted) {
    private static final CitizenTexts SWEDISH = CitizenTexts.in("sv");

    private static final Set<String> BESIDE_THE_MATTER =
            Set.of(SWEDISH.text("label.reply"), SWEDISH.text("label.follows"));

    private static final String UNKNOWN = SWEDISH.text("option.unsure");

    /** Keeps its own copies; what says nothing is left out. */
    public ChatMessage(
            @Nullable String text,
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String postal,
            @Nullable Map<String, String> answers,
            @Nullable List<ChatFile> files,
            @Nullable String language,
            @Nullable Boolean wantsHuman,
            @Nullable Boolean replyWanted) {
        this.text = typed(text);
        this.name = typed(name);
        this.email = typed(email);
        this.phone = typed(phone);
        this.postal = typed(postal);
        this.answers = Collections.unmodifiableMap(answered(answers));
        this.files = files == null
                ? List.of()
                : files.stream().filter(Objects::nonNull).toList();
        this.language = typed(language);
        this.wantsHuman = wantsHuman;
        this.replyWanted = replyWanted;
    }

    /** Words, and perhaps who wrote them. */
    public ChatMessage(@Nullable String text, @Nullable String name, @Nullable String email) {
        this(text, name, email, null, null, Map.of(), List.of(), null, null, null);
    }

    /** The same with these files. */
    public ChatMessage with(List<ChatFile> these) {
        return new ChatMessage(text, name, email, phone, postal, answers, these, language, wantsHuman, replyWanted);
    }

    /** The citizen's words and below them what was asked and answered. */
    public String readable() {
        return words(answer -> true);
    }

    /** The same without the answers that say nothing of the matter: whether a reply is wanted, what went before, and what the citizen does not know. */
    public String matter() {
        return words(answer -> !BESIDE_THE_MATTER.contains(answer.getKey())
                && !answer.getValue().equals(UNKNOWN));
    }

    private String words(Predicate<Map.Entry<String, String>> which) {
        String words = Objects.requireNonNullElse(text, "");
        String lines = answers.entrySet().stream()
                .filter(which)
                .map(answer -> answer.getKey() + ": " + answer.getValue())
                .collect(Collectors.joining("\n"));
        return (words + "\n\n" + lines).strip();
    }

    private static Map<String, String> answered(@Nullable Map<String, String> answers) {
        Map<String, String> kept = new LinkedHashMap<>();
        if (answers != null) {
            answers.forEach((label, answer) -> {
                String asked = typed(label);
                String said = typed(answer);
                if (asked != null && said != null) {
                    kept.put(asked, said);
                }
            });
        }
        return kept;
    }

    /** As a person would have typed it: no control characters but line breaks and tabs, and no halves of characters. */
    private static @Nullable String typed(@Nullable String field) {
        String clean = field == null
                ? ""
                : field.replace("\r\n", "\n")
                        .replaceAll("[\\p{Cc}\\p{Cs}&&[^\\n\\r\\t]]", "")
                        .strip();
        return clean.isEmpty() ? null : clean;
    }
}
