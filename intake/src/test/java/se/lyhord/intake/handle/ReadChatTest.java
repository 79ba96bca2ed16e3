package se.lyhord.intake.handle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lyhord.intake.read.ReadMessage;
import se.lyhord.intake.receive.chat.ChatMessage;

/** What is asked on the citizens' page and says nothing of the matter is kept, but not taken for the citizen's words about it. */
class ReadChatTest {
    @Test
    void onlyWhatIsSaidOfTheMatterIsClassifiedAndTheTitle() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("Var", "Björkgården");
        answers.put("Gäller", "Jag vet inte");
        answers.put("Tidigare referens", "LYH-1234-5678");
        answers.put("Svar", "Ja, ring mig");

        ReadMessage read = ReadChat.of(chat("Maten var kall", answers));

        assertThat(read.citizensText()).isEqualTo("Maten var kall\n\nVar: Björkgården");
        assertThat(read.text())
                .isEqualTo("Maten var kall\n\nVar: Björkgården\nGäller: Jag vet inte\nTidigare referens: LYH-1234-5678"
                        + "\nSvar: Ja, ring mig");
    }

    @Test
    void whoOnlySaysHowToBeAnsweredHasSaidNothingOfTheMatter() {
        ReadMessage read = ReadChat.of(chat(null, Map.of("Svar", "Nej, jag behöver inget svar")));

        assertThat(read.citizensText()).isEmpty();
        assertThat(read.text()).isEqualTo("Svar: Nej, jag behöver inget svar");
    }

    private static ChatMessage chat(@Nullable String text, Map<String, String> answers) {
        return new ChatMessage(text, null, null, null, null, answers, List.of(), null, null, null);
    }
}
