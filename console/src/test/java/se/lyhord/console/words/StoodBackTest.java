package se.lyhord.console.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StoodBackTest {
    @Test
    void namesEachWithItsReason() {
        assertThat(StoodBack.told(List.of(
                        new StoodBack("Gungan", "En flagga är rest. Läs det först."),
                        new StoodBack("HV 2025-7", "Möjlig dubblett. Läs det först."))))
                .isEqualTo("Gungan (En flagga är rest. Läs det först), HV 2025-7 (Möjlig dubblett. Läs det först)");
    }

    @Test
    void saysOnceWhatIsTheReasonOfSeveral() {
        assertThat(StoodBack.told(List.of(new StoodBack("Gungan", "För sent."), new StoodBack("Vägen", "För sent."))))
                .isEqualTo("Gungan, Vägen (För sent)");
    }

    @Test
    void namesThreeAndCountsTheOthers() {
        assertThat(StoodBack.told(List.of(
                        new StoodBack("Ett", "För sent."),
                        new StoodBack("Två", "För sent."),
                        new StoodBack("Tre", "För sent."),
                        new StoodBack("Fyra", "Hemligt."),
                        new StoodBack("Fem", "För sent."))))
                .isEqualTo("Ett, Två, Tre (För sent) och 2 till");
    }

    @Test
    void goesByTheTitleWhileThereIsNoNumber() {
        assertThat(StoodBack.of(null, "Gungan på\nMaltesholmsvägen som har varit trasig länge", "")
                        .name())
                .isEqualTo("Gungan på Maltesholmsvägen som har varit …");
        assertThat(StoodBack.of("HV 2025-7", "Gungan", "").name()).isEqualTo("HV 2025-7");
    }
}
