package org.warmledger.command.fields;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Published;
import org.warmledger.events.limits.Range;
import org.warmledger.events.limits.Required;

/**
 * What stands on a component of a body, read once for each type: every write asks for it.
 *
 * @param isName of a person, or of anything that is asked for by its name
 * @param isNeeded said because somebody asks for it, or wants to know why
 */
record Demands(
    String field,
    Method accessor,
    Set<Class<? extends Annotation>> marks,
    Optional<Integer> longest,
    Optional<Range> range,
    boolean isName,
    boolean isNeeded) {

  private static final ClassValue<List<Demands>> OF_TYPES =
      new ClassValue<>() {
        @Override
        protected List<Demands> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents()).map(Demands::on).toList();
        }
      };

  /** Of each component of a body, in their order. */
  static List<Demands> of(Class<? extends Record> body) {
    return OF_TYPES.get(body);
  }

  private static Demands on(RecordComponent field) {
    Method accessor = field.getAccessor();
    accessor.setAccessible(true);
    Optional<Integer> longest = find(field, Longest.class).map(Longest::value);
    return new Demands(
        field.getName(),
        accessor,
        Arrays.stream(field.getAnnotations())
            .map(Annotation::annotationType)
            .collect(Collectors.toUnmodifiableSet()),
        longest,
        find(field, Range.class),
        longest.filter(most -> most == Longest.NAME).isPresent()
            || field.getName().matches("name|holder|.*Name"),
        field.isAnnotationPresent(Required.class)
            || field.getName().matches("reason|capOverride|relation|authorisation"));
  }

  private static <A extends Annotation> Optional<A> find(AnnotatedElement field, Class<A> mark) {
    return Optional.ofNullable(field.getAnnotation(mark));
  }

  boolean has(Class<? extends Annotation> mark) {
    return marks.contains(mark);
  }

  /** Whoever reads the ledger reads it, also when the person it names has been erased. */
  boolean isOpen() {
    return !has(InSeal.class) && !has(Published.class);
  }
}
