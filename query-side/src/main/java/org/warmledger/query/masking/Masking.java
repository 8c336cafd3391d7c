package org.warmledger.query.masking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.values.BankAccount;
import org.warmledger.events.values.HouseholdMeans;
import org.warmledger.events.values.Masks;
import org.warmledger.events.values.MemberDetails;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.ProxyCollection;
import org.warmledger.events.values.VisitNotes;
import org.warmledger.events.values.WorkerDetails;
import org.warmledger.platform.web.Caller;
import tools.jackson.core.JsonGenerator;
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

  private static final String BIRTH_DATE = "birthDate";
  private static final int YEAR_DIGITS = 4;

  /** What a caller sees of personal values; nothing of one that was erased. */
  public record Lens(boolean full) {

    /** The value as far as it shows. */
    @SuppressWarnings("unchecked")
    public <T> Optional<T> shown(Personal<T> personal) {
      return switch (personal.opened()) {
        case Personal.Erased<T> erased -> Optional.empty();
        case Personal.Known<T>(PersonId owner, T value) ->
            Optional.of(full ? value : (T) masked(value));
      };
    }

    /** A note as its text. */
    public Optional<String> words(Personal<Note> note) {
      return shown(note).map(Note::text);
    }
  }

  /** What this caller sees. */
  public static Lens lens(Caller caller) {
    return new Lens(caller.seesInFull());
  }

  private final JsonMapper full = mapper(false);
  private final JsonMapper masked = mapper(true);

  /** The mapper that writes for this caller. */
  public JsonMapper writerFor(Caller caller) {
    return caller.seesInFull() ? full : masked;
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

  private static JsonMapper mapper(boolean masks) {
    SimpleModule module = new SimpleModule("masking");
    module.addSerializer(new Shown(masks));
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

  private static final class Shown extends ValueSerializer<Personal<?>> {

    private final boolean masks;
    private final JsonMapper plain =
        JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                unused ->
                    JsonInclude.Value.construct(
                        JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .build();

    Shown(boolean masks) {
      this.masks = masks;
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
        case Personal.Known<?> known -> json.writeTree(shown(known.value()));
      }
    }

    private ObjectNode shown(Object value) {
      ObjectNode node = plain.valueToTree(masks ? masked(value) : value);
      if (masks && node.has(BIRTH_DATE)) {
        // The date of birth is the middle of the identity number.
        String year = node.remove(BIRTH_DATE).asString().substring(0, YEAR_DIGITS);
        node.put("birthYear", Integer.parseInt(year));
      }
      return node;
    }
  }

  private static Object masked(Object value) {
    return switch (value) {
      case WorkerDetails worker -> worker(worker);
      case MemberDetails member -> member(member);
      case Payee payee -> payee(payee);
      case Note note -> new Note(Masks.text(note.text()));
      case VisitNotes notes -> new VisitNotes(notes.visitors(), Masks.text(notes.findings()));
      case HouseholdMeans means ->
          new HouseholdMeans(
              means.annualIncome(), means.rigidExpenses(), Masks.text(means.description()));
      default -> throw new IllegalStateException("no mask for " + value.getClass().getSimpleName());
    };
  }

  private static WorkerDetails worker(WorkerDetails worker) {
    return new WorkerDetails(
        worker.name(),
        Masks.identityNumber(worker.identityNumber()),
        worker.birthDate(),
        worker.sex(),
        worker.ethnicity(),
        Masks.mobile(worker.mobile()),
        Masks.address(worker.address()),
        worker.employer(),
        worker.employerKind(),
        worker.industry(),
        worker.workStatus(),
        worker.health(),
        worker.disability(),
        worker.modelWorkerGrade(),
        Masks.address(worker.householdRegistration()),
        worker.maritalStatus(),
        worker.housing(),
        worker.medicalInsurance(),
        worker.singleParent(),
        worker.zeroEmploymentHousehold(),
        worker.account().map(Masking::account));
  }

  private static BankAccount account(BankAccount account) {
    return new BankAccount(
        account.bank(), account.branch(), Masks.account(account.accountNumber()), account.holder());
  }

  private static MemberDetails member(MemberDetails member) {
    return new MemberDetails(
        member.name(),
        Masks.identityNumber(member.identityNumber()),
        member.birthDate(),
        member.sex(),
        member.health(),
        member.schoolOrEmployer(),
        member.annualIncome(),
        member.dependant());
  }

  private static Payee payee(Payee payee) {
    Optional<ProxyCollection> proxy =
        payee
            .proxy()
            .map(
                other ->
                    new ProxyCollection(
                        other.name(),
                        other.relation(),
                        Masks.identityNumber(other.identityNumber()),
                        other.reason(),
                        other.authorisation()));
    return new Payee(payee.name(), Masks.account(payee.accountNumber()), proxy);
  }
}
