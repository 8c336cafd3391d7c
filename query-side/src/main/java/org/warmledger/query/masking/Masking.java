package org.warmledger.query.masking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.OpenWords;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.values.Hardship;
import org.warmledger.events.values.Masks;
import org.warmledger.events.values.MemberDetails;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.Sight;
import org.warmledger.platform.BusinessCalendar;
import org.warmledger.platform.web.Caller;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns anything that holds personal data into JSON for one caller: masked, or in full where role
 * and purpose allow it. An erased value is {@code {"erased":true}} for everybody. The only place
 * that decides what is shown.
 */
@Component
public class Masking {

  /**
   * What a caller sees of personal values; nothing of one that was erased.
   *
   * @param mostEver that the caller's role sees for any task
   * @param today by which children are children
   */
  public record Lens(Sight sight, Sight mostEver, LocalDate today) {

    /** All that anybody sees with that sight. */
    public static Lens of(Sight sight, LocalDate today) {
      return new Lens(sight, sight, today);
    }

    /**
     * What was written of people outside the seal, which names nobody: nothing of it for those
     * whose role never lets them read reasons (ADR 0105).
     */
    public String said(String open) {
      return mostEver.showsSensitive() ? open : Masks.hidden(open);
    }

    /** The value as far as it shows. */
    @SuppressWarnings("unchecked")
    public <T> Optional<T> shown(Personal<T> personal) {
      return switch (personal.opened()) {
        case Personal.Erased<T> erased -> Optional.empty();
        case Personal.Known<T>(PersonId owner, T value) -> Optional.of((T) Covered.of(value, this));
      };
    }

    /** A note as its text. */
    public Optional<String> words(Personal<Note> note) {
      return shown(note).map(Note::text);
    }

    /** What shows to those alone whose task needs it, and to nobody else in part. */
    public <T> Optional<T> sensitive(Personal<T> personal) {
      return shown(personal).filter(value -> sight.showsSensitive());
    }

    /** Whom something is paid to, as far as the account shows; else nobody. */
    public Optional<Payee> account(Personal<Payee> payee) {
      return shown(payee).filter(known -> sight.showsAccounts());
    }

    /** How a household is classed. */
    public ShownHardship hardship(Hardship hardship) {
      return ShownHardship.of(hardship, sight);
    }

    /** Whether somebody is a child of whom nothing shows. */
    public boolean hides(MemberDetails member) {
      return !sight.showsSensitive() && Masks.isChild(member.birthDate(), today);
    }

    /** The number of an account, or the end of it. */
    String account(String number) {
      return sight.showsAccounts() ? number : Masks.account(number);
    }

    String number(String text, UnaryOperator<String> mask) {
      return sight.showsWho() ? text : mask.apply(text);
    }

    String words(String text) {
      return sight.showsSensitive() ? text : Masks.hidden(text);
    }
  }

  private final BusinessCalendar calendar;
  private final Map<Sight, JsonMapper> mappers = new EnumMap<>(Sight.class);

  Masking(BusinessCalendar calendar) {
    this.calendar = calendar;
    for (Sight sight : Sight.values()) {
      mappers.put(sight, mapper(sight));
    }
  }

  /** What this caller sees. */
  public Lens lens(Caller caller) {
    return new Lens(caller.sight(), caller.mostEver(), calendar.today());
  }

  /** The mapper that writes for this caller. */
  public JsonMapper writerFor(Caller caller) {
    return Objects.requireNonNull(mappers.get(caller.sight()));
  }

  /** A fact as this caller sees it. */
  public JsonNode told(LedgerEvent fact, Caller caller) {
    ObjectNode told = writerFor(caller).valueToTree(fact);
    Lens lens = lens(caller);
    OpenWords.in(fact.getClass())
        .forEach(words -> told.put(words, lens.said(told.path(words).asString(""))));
    return told;
  }

  /** An identity number as everybody may see it. */
  public static String identityNumber(String number) {
    return Masks.identityNumber(number);
  }

  /** The end of an account number, which is all of it that lists show. */
  public static String account(String number) {
    return Masks.account(number);
  }

  /** Free text with identity and phone numbers covered. */
  public static String text(String text) {
    return Masks.text(text);
  }

  private JsonMapper mapper(Sight sight) {
    SimpleModule module = new SimpleModule("masking");
    module.addSerializer(new Shown(() -> Lens.of(sight, calendar.today())));
    module.addSerializer(new Classed(sight));
    return JsonMapper.builder()
        .addModule(module)
        .changeDefaultPropertyInclusion(
            unused ->
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
        .build();
  }

  private static final class Classed extends ValueSerializer<Hardship> {

    private final Sight sight;

    Classed(Sight sight) {
      this.sight = sight;
    }

    @Override
    public Class<?> handledType() {
      return Hardship.class;
    }

    @Override
    public void serialize(Hardship hardship, JsonGenerator json, SerializationContext context) {
      context.writeValue(json, ShownHardship.of(hardship, sight));
    }
  }

  private static final class Shown extends ValueSerializer<Personal<?>> {

    private final Supplier<Lens> lenses;
    private final JsonMapper plain =
        JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                unused ->
                    JsonInclude.Value.construct(
                        JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .build();

    Shown(Supplier<Lens> lenses) {
      this.lenses = lenses;
    }

    @Override
    public Class<?> handledType() {
      return Personal.class;
    }

    @Override
    public void serialize(Personal<?> personal, JsonGenerator json, SerializationContext context) {
      switch (personal.opened()) {
        case Personal.Erased<?> erased -> {
          json.writeStartObject();
          json.writeBooleanProperty("erased", true);
          json.writeEndObject();
        }
        case Personal.Known<?> known -> json.writeTree(shown(known.value(), lenses.get()));
      }
    }

    private ObjectNode shown(Object value, Lens lens) {
      ObjectNode node = plain.valueToTree(Covered.of(value, lens));
      if (!lens.sight().showsWho() || (value instanceof MemberDetails one && lens.hides(one))) {
        // The date of birth is the middle of the identity number: not even its year is told.
        node.remove("birthDate");
      }
      if (!lens.sight().showsSensitive()) {
        node.remove(List.of("annualIncome", "rigidExpenses"));
      }
      return node;
    }
  }
}
