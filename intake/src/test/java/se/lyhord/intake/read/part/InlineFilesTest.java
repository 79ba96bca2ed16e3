package se.lyhord.intake.read.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lyhord.intake.read.Mails;
import se.lyhord.intake.read.ReadMessage;

class InlineFilesTest {
    @Test
    void anUuencodedFileIsTakenOutOfTheText() {
        ReadMessage message = Mails.citizens("", """
                Här är listan.

                begin 644 lista.txt
                #0V%T
                `
                end

                Hälsningar Saga
                """);

        assertThat(message.text()).isEqualTo("Här är listan.\n\n\nHälsningar Saga");
        assertThat(message.attachments()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("lista.txt");
            assertThat(file.size()).isEqualTo(3);
        });
    }

    @Test
    void aSentenceThatBeginsLikeOneIsText() {
        ReadMessage message = Mails.citizens("", "begin 644 is how such a file starts\nNothing more.\n");

        assertThat(message.text()).isEqualTo("begin 644 is how such a file starts\nNothing more.");
        assertThat(message.attachments()).isEmpty();
    }

    @Test
    void aTextSignedWithPgpIsReadWithoutItsArmour() {
        ReadMessage message = Mails.citizens("", """
                -----BEGIN PGP SIGNED MESSAGE-----
                Hash: SHA256

                Hissen står still.
                - -- Inte sedan i går, utan i en vecka.
                -----BEGIN PGP SIGNATURE-----

                iQEzBAEBCAAdFiEE
                -----END PGP SIGNATURE-----
                """);

        assertThat(message.text()).isEqualTo("Hissen står still.\n-- Inte sedan i går, utan i en vecka.");
        assertThat(message.warnings()).singleElement().asString().contains("inte kontrollerad");
    }

    @Test
    void aTextEncryptedWithPgpBecomesAFileAndAWarning() {
        ReadMessage message = Mails.citizens("", """
                -----BEGIN PGP MESSAGE-----

                hQEMA1Zt
                -----END PGP MESSAGE-----
                """);

        assertThat(message.text()).isEmpty();
        assertThat(message.attachments()).extracting(Attachment::name).containsExactly("krypterat.asc");
        assertThat(message.warnings()).singleElement().asString().startsWith("Mejlet är krypterat");
    }

    @Test
    void aMailEncryptedWithPgpIsRegisteredWithAWarning() {
        ReadMessage message = Mails.citizens(
                "Subject: Hissen\nContent-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=b\n",
                """
                --b
                Content-Type: application/pgp-encrypted

                Version: 1
                --b
                Content-Type: application/octet-stream; name=encrypted.asc

                -----BEGIN PGP MESSAGE-----
                --b--
                """);

        assertThat(message.subject()).isEqualTo("Hissen");
        assertThat(message.attachments()).extracting(Attachment::name).contains("encrypted.asc");
        assertThat(message.warnings()).singleElement().asString().startsWith("Mejlet är krypterat");
    }
}
