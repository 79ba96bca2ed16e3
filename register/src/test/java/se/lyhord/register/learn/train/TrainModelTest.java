package se.lyhord.register.learn.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.classifier.Alternative;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.learn.ModelDesk;
import se.lyhord.register.learn.model.ClassifierMaker;
import se.lyhord.register.learn.model.ModelEvent;
import se.lyhord.register.learn.model.ModelShelf;
import se.lyhord.register.learn.model.ModelState;
import se.lyhord.register.learn.model.TrainedModel;

@RegisterTest
class TrainModelTest {
    @Autowired
    Skaters skaters;

    @Autowired
    ConfirmedMessages confirmed;

    @Autowired
    ClassifierMaker maker;

    @Autowired
    TrainingRequests requests;

    @Autowired
    TakeModel takeModel;

    @Autowired
    ModelDesk desk;

    @Autowired
    ModelShelf shelf;

    @Autowired
    JdbcClient jdbc;

    private TrainModel trainModel;

    @BeforeEach
    void begin() {
        skaters.begin();
        trainModel = skaters.training(confirmed, maker, requests, takeModel);
    }

    @Test
    void aBetterModelIsTakenIntoUseAndAPersonGoesBackFromIt() throws IOException {
        skaters.confirmMany(30);

        trainModel.train(Skaters.NAMND);

        TrainedModel taken = newest();
        assertThat(taken.state()).isEqualTo(ModelState.ACTIVE);
        assertThat(taken.examples()).isEqualTo(24);
        assertThat(taken.measured()).hasSize(3).allSatisfy(one -> assertThat(one.candidate())
                .isNotNull());
        assertThat(maker.inUse(skaters.rutin()).model()).isEqualTo(taken.id());
        assertThat(bestUnit()).isEqualTo("fritid-ungdom");
        assertThat(Stream.of("krinsl", "zorbin").filter(file(taken.id())::contains))
                .as("what of the citizens' words the database keeps")
                .containsExactly("krinsl");

        trainModel.train(Skaters.NAMND);

        assertThat(newest().state()).isEqualTo(ModelState.REFUSED);
        assertThat(newest().reason()).contains("inte säkert bättre");

        desk.goBack(Skaters.RUTH);

        assertThat(shelf.activeIds()).doesNotContainKey(Skaters.NAMND);
        assertThat(desk.events(Skaters.NAMND).getFirst()).satisfies(event -> {
            assertThat(event.actor()).isEqualTo("ruth");
            assertThat(event.type()).isEqualTo(ModelEvent.WENT_BACK);
            assertThat(event.text()).isEqualTo("Ruth R gick tillbaka till den inbyggda modellen.");
        });
    }

    @Test
    void aWorseModelIsRefused() {
        skaters.confirmMany(24, "Sandlådan är full av skräp", new Confirmation("berom", "mat", "hemtjanst", List.of()));
        skaters.confirmMany(
                6, "Sandlådan är full av skräp", new Confirmation("klagomal", "boendemiljo", "stadsmiljo", List.of()));

        trainModel.train(Skaters.NAMND);

        assertThat(newest().state()).isEqualTo(ModelState.REFUSED);
        assertThat(desk.events(Skaters.NAMND).getFirst().type()).isEqualTo(ModelEvent.REFUSED);
        assertThat(shelf.activeIds()).doesNotContainKey(Skaters.NAMND);
    }

    @Test
    void tooLittleToLearnFromIsSaid() {
        skaters.confirmMany(3);

        trainModel.train(Skaters.NAMND);

        assertThat(newest().reason()).isEqualTo("Det finns 3 bekräftade meddelanden att lära av. Det behövs minst 20.");
    }

    @Test
    void aTrainingThatFailsIsKeptAsOneAndNotTriedAgainAtOnce() {
        skaters.confirmMany(20);

        skaters.training(confirmed, maker, requests, takeModel, () -> {
                    throw new IllegalStateException("No examples here");
                })
                .train(Skaters.NAMND);

        assertThat(newest().state()).isEqualTo(ModelState.REFUSED);
        assertThat(newest().reason()).startsWith("Det gick inte att träna.");
    }

    @Test
    void aTrainingThatWasAskedForIsDoneOnce() {
        desk.trainNow(Skaters.RUTH);

        trainModel.train(Skaters.NAMND);

        assertThat(desk.askedBy(Skaters.NAMND)).isEmpty();
        assertThat(newest().askedBy()).isEqualTo("ruth");
    }

    private TrainedModel newest() {
        return desk.history(Skaters.NAMND).getFirst();
    }

    private String bestUnit() {
        return maker.inUse(skaters.rutin())
                .classifier()
                .suggest("", "fritidsbanken krinslar")
                .unit()
                .best()
                .map(Alternative::id)
                .orElseThrow();
    }

    private String file(long model) throws IOException {
        byte[] compressed = jdbc.sql("select model from classifier_model where id = :id")
                .param("id", model)
                .query(byte[].class)
                .single();
        try (var file = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            // Its letters are two bytes each, the first of which is 0.
            return new String(file.readAllBytes(), StandardCharsets.ISO_8859_1).replace("\0", "");
        }
    }
}
