package org.warmledger.command.http;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.platform.description.Promises;

/**
 * What follows from that a method takes a {@link Call}: somebody asks, with headers, and may be
 * refused.
 */
@Component
class CallDescription implements OperationCustomizer, OpenApiCustomizer {

  private static final List<HttpStatus> REFUSALS =
      List.of(
          HttpStatus.NOT_FOUND,
          HttpStatus.CONFLICT,
          HttpStatus.PRECONDITION_FAILED,
          HttpStatus.UNPROCESSABLE_CONTENT,
          HttpStatus.SERVICE_UNAVAILABLE);

  /** The header as decisions take it. */
  private static final String SHOWN = "If-Match-Shown-";

  private static final String REHEARSED = "Rehearsed";

  private static final List<String> ANSWERED =
      List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG, "Ledger-Position");

  /** What calls that wait for it say to have followed, as the operations were come by. */
  private final Set<Class<?>> sequels = ConcurrentHashMap.newKeySet();

  CallDescription() {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Call.class);
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    if (Promises.takes(method, Call.class)) {
      Promises.refusesStrangers(operation);
      Promises.reads(operation, "Idempotency-Key");
      Promises.reads(operation, shown(method));
      Promises.reads(operation, "Ledger-Client");
      Promises.reads(operation, "dryRun");
      REFUSALS.forEach(status -> refusedByRule(operation, status));
      if (method.hasMethodAnnotation(Decides.class)) {
        refusedByRule(operation, HttpStatus.PRECONDITION_REQUIRED);
      }
      ResolvableType answer = ResolvableType.forMethodReturnType(method.getMethod()).getGeneric();
      if (answer.resolve() == Accepted.class) {
        boolean unread = About.Unread.class.isAssignableFrom(answer.getGeneric().toClass());
        accepts(operation, unread, rehearsed(answer.getGeneric().toClass()));
      }
    }
    return operation;
  }

  /** What is made answers 201; a dry run of it, and what was so already, 200. */
  private static void accepts(Operation operation, boolean unread, Schema<?> rehearsed) {
    ApiResponse made = Promises.answer(operation, "200").description("Accepted.");
    ANSWERED.stream()
        .filter(header -> !unread || !header.equals(HttpHeaders.LOCATION))
        .forEach(header -> Promises.carries(made, header));
    Promises.carries(made, Once.HIT);
    operation.getResponses().addApiResponse("201", made);
    operation.getResponses().addApiResponse("200", orSo(made, rehearsed));
  }

  /** What a dry run answers; of a call that waits for what follows, with what it would say. */
  private Schema<?> rehearsed(Class<?> made) {
    boolean waits = Then.Sequel.class.isAssignableFrom(made);
    if (waits) {
      sequels.add(made);
    }
    return named(waits ? Foretold.class.getSimpleName() + made.getSimpleName() : REHEARSED);
  }

  private static Schema<?> named(String name) {
    return new Schema<>().$ref("#/components/schemas/" + name);
  }

  private static ApiResponse orSo(ApiResponse made, Schema<?> rehearsed) {
    Schema<?> either = new Schema<>().addAnyOfItem(rehearsed);
    made.getContent().values().forEach(body -> either.addAnyOfItem(body.getSchema()));
    ApiResponse so =
        new ApiResponse()
            .description("A dry run; or it is already so, and nothing was written.")
            .content(
                new Content().addMediaType("application/json", new MediaType().schema(either)));
    ANSWERED.forEach(header -> Promises.mayCarry(so, header));
    Promises.carries(so, Once.HIT);
    return so;
  }

  @Override
  public void customise(OpenAPI description) {
    Components components = description.getComponents();
    var unused = Promises.json(components, Rehearsed.class);
    for (Class<?> sequel : sequels) {
      unused =
          Promises.json(
              components, ResolvableType.forClassWithGenerics(Foretold.class, sequel).getType());
    }
    components.addHeaders(
        Once.HIT,
        Promises.header("The answer is the kept one.", Promises.text("^true$")).required(false));
    whatCallsBring(components);
  }

  private static String shown(HandlerMethod method) {
    return Optional.ofNullable(method.getMethodAnnotation(Decides.class))
        .map(decides -> SHOWN + decides.parts())
        .orElse("If-Match");
  }

  private static void whatCallsBring(Components components) {
    IntStream.rangeClosed(1, Shown.PARTS)
        .forEach(parts -> components.addParameters(SHOWN + parts, whatWasShown(parts)));
    components
        .addParameters(
            "Idempotency-Key",
            Promises.header(
                "Idempotency-Key",
                "The same key and body answer the first result again. Any text of 128 characters;"
                    + " what is not printable ASCII in it comes percent-encoded.",
                Promises.text("^.*\\S.*$").maxLength(CallResolver.LONGEST_ENCODED)))
        .addParameters(
            "If-Match",
            Promises.header(
                "If-Match",
                "The version last seen: 412 when something was recorded since.",
                Promises.text(Shown.FORM)))
        .addParameters(
            "Ledger-Client",
            Promises.header("Ledger-Client", "The program that asks.", new StringSchema()))
        .addParameters(
            "dryRun",
            new QueryParameter()
                .name("dryRun")
                .description("Tell what would be written, write nothing.")
                .schema(new BooleanSchema()));
  }

  private static Parameter whatWasShown(int parts) {
    return Promises.header(
            "If-Match",
            "What was shown to who decides, as the etag of a read gives it: the version of what is"
                + " decided on; where money or goods come out of a fund, a hyphen and the version of"
                + " the fund; for a roster, another hyphen and the position up to which the files"
                + " of its lines were read. 428 without, 412 with what has changed when"
                + " something was recorded since.",
            Promises.text(Shown.form(parts))
                .example(parts < Shown.PARTS ? "\"17-42\"" : "\"17-42-9001\""))
        .required(true);
  }

  private static void refusedByRule(Operation operation, HttpStatus status) {
    Promises.refuses(
        operation,
        status,
        Arrays.stream(RejectionCode.values())
            .filter(code -> code.status() == status.value())
            .map(Enum::name)
            .toArray(String[]::new));
  }
}
