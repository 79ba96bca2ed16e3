package se.lyhord.intake.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.bc.BcCMSContentEncryptorBuilder;
import org.bouncycastle.cms.bc.BcPasswordRecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lyhord.intake.read.part.Attachment;

class SmimeMailTest {
    private static final CMSProcessableByteArray ENTITY =
            new CMSProcessableByteArray("""
            Content-Type: multipart/mixed; boundary=s

            --s
            Content-Type: text/plain; charset=utf-8

            Hissen står still.
            --s
            Content-Type: image/jpeg; name=hissen.jpg

            x
            --s--
            """.getBytes(StandardCharsets.UTF_8));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/pkcs7-mime; smime-type=signed-data; name=smime.p7m",
                "application/x-pkcs7-mime",
                "application/octet-stream; name=smime.p7m"
            })
    void whatIsInsideASignatureIsReadAndTheSignatureLeftUnverified(String type) throws Exception {
        ReadMessage message = mail(type, signed());

        assertThat(message.text()).isEqualTo("Hissen står still.");
        assertThat(message.attachments()).extracting(Attachment::name).containsExactly("hissen.jpg");
        assertThat(message.warnings()).singleElement().asString().contains("inte kontrollerad");
    }

    @Test
    void anEncryptedMailIsRegisteredWithAFileAndAWarning() throws Exception {
        ReadMessage message = mail("application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m", encrypted());

        assertThat(message.subject()).isEqualTo("Hissen");
        assertThat(message.attachments()).extracting(Attachment::name).containsExactly("smime.p7m");
        assertThat(message.warnings()).singleElement().asString().startsWith("Mejlet är krypterat");
    }

    @Test
    void bytesThatAreNoEnvelopeStayAFile() {
        ReadMessage message = mail("application/pkcs7-mime; name=smime.p7m", new byte[] {1, 2, 3});

        assertThat(message.attachments()).extracting(Attachment::name).containsExactly("smime.p7m");
        assertThat(message.warnings()).singleElement().asString().contains("gick inte att öppna");
    }

    private static ReadMessage mail(String type, byte[] content) {
        return Mails.citizens(
                "Subject: Hissen\nContent-Type: " + type + "\nContent-Transfer-Encoding: base64\n",
                Base64.getMimeEncoder().encodeToString(content));
    }

    private static byte[] signed()
            throws GeneralSecurityException, OperatorCreationException, CMSException, IOException {
        KeyPair key = KeyPairGenerator.getInstance("EC").generateKeyPair();
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(
                        new JcaDigestCalculatorProviderBuilder().build())
                .build(new JcaContentSignerBuilder("SHA256withECDSA").build(key.getPrivate()), new byte[] {1, 2, 3, 4
                }));
        return generator.generate(ENTITY, true).getEncoded();
    }

    private static byte[] encrypted() throws CMSException, IOException {
        CMSEnvelopedDataGenerator generator = new CMSEnvelopedDataGenerator();
        generator.addRecipientInfoGenerator(
                new BcPasswordRecipientInfoGenerator(CMSAlgorithm.AES128_CBC, "hemligt".toCharArray()));
        return generator
                .generate(ENTITY, new BcCMSContentEncryptorBuilder(CMSAlgorithm.AES128_CBC).build())
                .getEncoded();
    }
}
