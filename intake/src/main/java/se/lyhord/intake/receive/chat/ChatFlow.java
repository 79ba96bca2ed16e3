package se.lyhord.intake.receive.chat;

import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.integration.dsl.IntegrationFlow;
import org.springframework.integration.http.dsl.Http;
import se.lyhord.intake.role.NodeRole;
import se.lyhord.intake.role.OnNode;

/** The flow from the citizens' page: {@code POST /chat/messages}, with {@code ?namnd=ID} where there are several,, answered when the message is in the ledger. */
@Configuration(proxyBeanMethods = false)
@OnNode(NodeRole.PUBLIC)
class ChatFlow {
    private static final String NAMND = "lyhord_namnd";

    @Bean
    IntegrationFlow chatMessages(AnswerChat answerChat) {
        return IntegrationFlow.from(Http.inboundGateway("/chat/messages")
                        .requestMapping(
                                mapping -> mapping.methods(HttpMethod.POST).consumes(MediaType.APPLICATION_JSON_VALUE))
                        .headerExpression(NAMND, "#requestParams.getFirst('namnd') ?: ''")
                        .requestPayloadType(byte[].class))
                .<byte[]>handle((body, headers) ->
                        answerChat.answer(Objects.requireNonNullElse(headers.get(NAMND, String.class), ""), body))
                .get();
    }
}
