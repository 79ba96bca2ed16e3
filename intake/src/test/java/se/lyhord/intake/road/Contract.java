package se.lyhord.intake.road;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An app that holds what it sends and what it gets against {@code /chat/openapi.yaml}.
 *
 * @param validator knows the description that the program gives
 */
record Contract(App app, OpenApiInteractionValidator validator, JsonMapper json) {
    static final String MESSAGES = "/chat/messages";

    static Contract of(App app, JsonMapper json) throws Exception {
        HttpResponse<String> described = app.get("/chat/openapi.yaml", Map.of());
        assertThat(described.statusCode()).isEqualTo(200);
        return new Contract(
                app,
                OpenApiInteractionValidator.createForInlineApiSpecification(described.body())
                        .build(),
                json);
    }

    void problem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(json.readTree(response.body()).get("detail").asString()).containsAnyOf("ring oss", "20 MB");
    }

    /** Sends what is as the contract has it. */
    HttpResponse<String> described(String path, String body, Map<String, String> headers) throws Exception {
        SimpleRequest.Builder request = SimpleRequest.Builder.post(path)
                .withContentType("application/json")
                .withBody(body);
        headers.forEach(request::withHeader);
        assertThat(validator.validateRequest(request.build()).getMessages()).isEmpty();
        return app.json(path, body, headers);
    }

    String refused(HttpResponse<String> response) {
        return read(MESSAGES, Request.Method.POST, response, 400).get("detail").asString();
    }

    Map<String, String> code(String text) throws Exception {
        HttpResponse<String> sent = described(MESSAGES, "{\"text\": \"" + text + "\"}", Map.of());
        return Map.of(
                "Authorization",
                "Kod "
                        + read(MESSAGES, Request.Method.POST, sent, 201)
                                .get("code")
                                .asString());
    }

    static List<String> texts(JsonNode conversation) {
        return conversation.get("lines").values().stream()
                .map(line -> line.get("text").asString())
                .toList();
    }

    /** The answer, which is this one and as the contract has it. */
    JsonNode read(String path, Request.Method method, HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        SimpleResponse.Builder answer = SimpleResponse.Builder.status(status).withBody(response.body());
        response.headers().map().forEach((name, values) -> answer.withHeader(name, values));
        assertThat(validator.validateResponse(path, method, answer.build()).getMessages())
                .isEmpty();
        return json.readTree(response.body());
    }
}
