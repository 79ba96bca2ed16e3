package se.lyhord.console.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.lyhord.console.action.Field.Option;
import se.lyhord.console.action.Field.Pick;

class PickTest {
    private static final Option GORAN = new Option("goran", "Göran Löf, Enhetschef stadsmiljö");
    private static final Option STADSMILJO = new Option("stadsmiljo", "Stadsmiljö (enheten)");
    private static final Option VUXNA = new Option("vuxen", "Vuxna (enheten)");

    private final Pick whom = Pick.of("vem", "Vem?", "", List.of(GORAN, STADSMILJO, VUXNA));

    @Test
    void meansTheOnlyOneThatBeginsSo() {
        assertThat(whom.meant("stadsm")).contains(STADSMILJO);
    }

    @Test
    void meansTheOnlyOneWithTheWords() {
        assertThat(whom.meant("löf")).contains(GORAN);
    }

    @Test
    void meansNoneWhereThereAreSeveral() {
        assertThat(whom.meant("enhet")).isEmpty();
    }
}
