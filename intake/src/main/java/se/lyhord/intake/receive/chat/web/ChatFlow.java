package se.lyhord.intake.receive.chat.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.integration.dsl.IntegrationFlow;
import org.springframework.integration.http.dsl.Http;
import org.springframework.integration.http.dsl.HttpRequestHandlerEndpointSpec;
import org.springframework.util.MultiValueMap;
import se.lyhord.intake.role.NodeRole;
import se.lyhord.intake.role.OnNode;
import se.lyhord.register.conversation.key.Code;

/**
 * The flows from the web: a first message and later ones, each as JSON or as a form with files and answered when the message is in the ledger,
 * and the conversation itself. {@code ?namnd=ID} says which nämnd, where there are several.
 */
@Configuration(proxyBeanMethods = false)
@OnNode(NodeRole.PUBLIC)
class ChatFlow {
    private static final String MESSAGES = "/chat/messages";
    // Whoever cannot read the answer is told before anything is recorded.
    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;
    private static final String PROBLEM = MediaType.APPLICATION_PROBLEM_JSON_VALUE;
    private static final String CONVERSATION = "/chat/conversation";

    @Bean
    IntegrationFlow chatMessages(AnswerChat answer) {
        return IntegrationFlow.from(posted(MESSAGES, MediaType.APPLICATION_JSON_VALUE, byte[].class))
                .handle((body, headers) -> answer.answer(body, new Asked(headers)))
                .get();
    }

    @Bean
    IntegrationFlow chatMessagesWithFiles(AnswerChat answer) {
        return IntegrationFlow.from(posted(MESSAGES, MediaType.MULTIPART_FORM_DATA_VALUE, MultiValueMap.class))
                .handle((body, headers) -> answer.answer(body, new Asked(headers)))
                .get();
    }

    @Bean
    IntegrationFlow chatLater(AnswerConversation answer) {
        return IntegrationFlow.from(posted(CONVERSATION, MediaType.APPLICATION_JSON_VALUE, byte[].class))
                .handle((body, headers) -> answer.write(body, new Asked(headers)))
                .get();
    }

    @Bean
    IntegrationFlow chatLaterWithFiles(AnswerConversation answer) {
        return IntegrationFlow.from(posted(CONVERSATION, MediaType.MULTIPART_FORM_DATA_VALUE, MultiValueMap.class))
                .handle((body, headers) -> answer.write(body, new Asked(headers)))
                .get();
    }

    @Bean
    IntegrationFlow chatConversation(AnswerConversation answer) {
        return IntegrationFlow.from(asked(Http.inboundGateway(CONVERSATION)
                                .requestMapping(mapping ->
                                        mapping.methods(HttpMethod.GET).produces(JSON, PROBLEM)))
                        .headerExpression(Asked.AFTER, "#requestParams.getFirst('after') ?: ''")
                        .payloadExpression("''"))
                .handle((nothing, headers) -> answer.read(new Asked(headers)))
                .get();
    }

    private static HttpRequestHandlerEndpointSpec posted(String path, String type, Class<?> payload) {
        return asked(Http.inboundGateway(path)
                .requestMapping(mapping ->
                        mapping.methods(HttpMethod.POST).produces(JSON, PROBLEM).consumes(type))
                .requestPayloadType(ResolvableType.forClass(payload)));
    }

    private static HttpRequestHandlerEndpointSpec asked(HttpRequestHandlerEndpointSpec gateway) {
        // Nothing else of the request comes along: what fails prints its headers, and a code is among them.
        return gateway.mappedRequestHeaders()
                .headerExpression(Asked.NAMND, "#requestParams.getFirst('namnd') ?: ''")
                .headerExpression(Asked.KEY, "#requestHeaders.getFirst('Idempotency-Key') ?: ''")
                .headerExpression(Asked.LANGUAGES, "#requestHeaders.getFirst('Accept-Language') ?: ''")
                .headerFunction(
                        Asked.CODE,
                        request -> Code.ofAuthorization(request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION)));
    }
}
