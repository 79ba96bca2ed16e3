package se.lyhord.console.arende;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A citizen's text, as text and nothing else, with the words marked that weighed most. */
class MarkedText extends Div {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    MarkedText(String text, List<Mark> marks) {
        addClassName("message-text");
        getElement().setAttribute("lang", "");
        if (marks.isEmpty()) {
            setText(text);
        } else {
            append(text, marks);
        }
    }

    private void append(String text, List<Mark> marks) {
        Matcher matcher = anyOf(marks).matcher(text);
        int end = 0;
        while (matcher.find()) {
            getElement().appendChild(Element.createText(text.substring(end, matcher.start())));
            getElement().appendChild(marked(matcher.group(), marks));
            end = matcher.end();
        }
        getElement().appendChild(Element.createText(text.substring(end)));
    }

    private static Pattern anyOf(List<Mark> marks) {
        String words = marks.stream()
                .map(Mark::words)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(MarkedText::quoted)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])", FLAGS);
    }

    private static String quoted(String words) {
        return Pattern.compile("\\s+")
                .splitAsStream(words.strip())
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+"));
    }

    private static Element marked(String found, List<Mark> marks) {
        Element element = new Element("mark").setText(found);
        marks.stream()
                .filter(mark -> Pattern.compile(quoted(mark.words()), FLAGS)
                        .matcher(found)
                        .matches())
                .findFirst()
                .ifPresent(mark -> element.setAttribute("title", "Talar för: " + mark.why())
                        .setAttribute("class", mark.style()));
        return element;
    }
}
