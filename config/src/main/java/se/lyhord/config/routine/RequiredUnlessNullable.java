package se.lyhord.config.routine;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.AnnotatedType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** Lets JSpecify's {@code @Nullable} say which keys may be missing, so that a record is its own schema. */
final class RequiredUnlessNullable extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        if (annotated instanceof AnnotatedParameter parameter) {
            // A list or map that may be missing still has no empty places.
            return JsonSetter.Value.construct(isNullable(parameter) ? Nulls.DEFAULT : Nulls.FAIL, Nulls.FAIL);
        }
        return super.findSetterInfo(config, annotated);
    }

    private static boolean isNullable(AnnotatedParameter parameter) {
        AnnotatedType type = parameter.getOwner().getAnnotated() instanceof java.lang.reflect.Executable executable
                ? executable.getAnnotatedParameterTypes()[parameter.getIndex()]
                : null;
        return type != null && type.isAnnotationPresent(Nullable.class);
    }
}
