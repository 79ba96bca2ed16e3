package se.lyhord.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What application.yaml sets, as the libraries understand it. */
@DeskTest
class SettingsTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    @Test
    void keepARefusedRowOutOfTheDatabasesMessage() {
        assertThatThrownBy(() -> jdbc.sql("insert into account (username, namnd) values ('Hemlig text', 'hv')")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("not-null")
                .hasMessageNotContaining("Failing row")
                .rootCause()
                .hasMessageNotContaining("Hemlig text");
    }

    @Test
    void limitHowLongAMailServerMayBeSilent() {
        var properties = Binder.get(environment)
                .bind("spring.mail.properties", Bindable.mapOf(String.class, String.class))
                .get();

        assertThat(properties)
                .containsEntry("mail.smtp.connectiontimeout", "15000")
                .containsEntry("mail.smtp.timeout", "60000")
                .containsEntry("mail.smtp.writetimeout", "60000");
    }
}
