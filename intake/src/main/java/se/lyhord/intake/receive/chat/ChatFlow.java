package se.lyhord.intake.receive.chat;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.integration.dsl.IntegrationFlow;
import org.springframework.integration.http.HttpHeaders;
import org.springframework.integration.http.dsl.Http;
import se.lyhord.intake.role.NodeRole;
import se.lyhord.intake.role.OnNode;

/** The flow from the citizens' page: {@code POST /chat/messages}, answered when the message is in the ledger. */
@Configuration(proxyBeanMethods = false)
@OnNode(NodeRole.PUBLIC)
class ChatFlow {
    @Bean
    IntegrationFlow chatMessages(ReceiveChat receiveChat) {
        return IntegrationFlow.from(Http.inboundGateway("/chat/messages")
                        .requestMapping(
                                mapping -> mapping.methods(HttpMethod.POST).consumes(MediaType.APPLICATION_JSON_VALUE))
                        .requestPayloadType(ChatMessage.class)
                        .statusCodeFunction(request -> HttpStatus.CREATED))
                .<ChatMessage>handle((message, headers) -> receiveChat.receive(message))
                .enrichHeaders(headers -> headers.header(HttpHeaders.STATUS_CODE, HttpStatus.CREATED))
                .get();
    }
}
