package org.warmledger.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.UnsatisfiedServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * Turns every failure into problem+json. What it logs names the kind of failure, never what was
 * sent.
 */
@RestControllerAdvice
record ProblemAdvice(ProblemWriter writer) {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(Problem problem, Locale locale) {
    return writer.answer(problem, locale);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unreadable(
      HttpMessageNotReadableException failure, HttpServletRequest asked, Locale locale) {
    if (StoreAway.in(failure).isPresent()) {
      return other(failure, asked, locale);
    }
    return switch (failure.getMostSpecificCause()) {
      case BodyTooLarge _ ->
          writer.answer(Problem.of(HttpStatus.CONTENT_TOO_LARGE, "BODY_TOO_LARGE"), locale);
      case Problem told -> refused(told, locale);
      default -> misread(failure.getCause(), locale);
    };
  }

  private ResponseEntity<ProblemDetail> misread(@Nullable Throwable cause, Locale locale) {
    return switch (cause) {
      case UnrecognizedPropertyException unknown ->
          answerField("UNKNOWN_FIELD", pointer(unknown), locale);
      case InputCoercionException outOfRange ->
          answerField("MALFORMED_FIELD", pointer(outOfRange), locale);
      case StreamReadException noJson ->
          writer.answer(Problem.of(HttpStatus.BAD_REQUEST, "MALFORMED_JSON"), locale);
      case JacksonException malformed when !malformed.getPath().isEmpty() ->
          answerField("MALFORMED_FIELD", pointer(malformed), locale);
      case null, default ->
          writer.answer(Problem.of(HttpStatus.BAD_REQUEST, "MALFORMED_JSON"), locale);
    };
  }

  private ResponseEntity<ProblemDetail> answerField(String code, String pointer, Locale locale) {
    return writer.answer(
        Problem.ofFields(
            HttpStatus.BAD_REQUEST, code, List.of(new Problem.FieldError(pointer, code))),
        locale);
  }

  private static String pointer(JacksonException failure) {
    return failure.getPath().stream()
        .map(step -> step.getPropertyName() == null ? step.getIndex() : step.getPropertyName())
        .map(String::valueOf)
        .collect(Collectors.joining("/", "/", ""));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException failure, Locale locale) {
    return writer.answer(Problem.of(HttpStatus.CONTENT_TOO_LARGE, "BODY_TOO_LARGE"), locale);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> badParameter(
      MethodArgumentTypeMismatchException failure, Locale locale) {
    return malformed(failure.getName(), locale);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> badParameter(
      ServletRequestBindingException failure, Locale locale) {
    return malformed(
        switch (failure) {
          case MissingServletRequestParameterException lacking -> lacking.getParameterName();
          case UnsatisfiedServletRequestParameterException other ->
              other.getParamConditions()[0].replaceFirst("^!", "").replaceFirst("=.*", "");
          default -> "?";
        },
        locale);
  }

  /** One of several that are read together. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> badParameter(BindException failure, Locale locale) {
    return malformed(
        Optional.ofNullable(failure.getFieldError()).map(FieldError::getField).orElse("?"), locale);
  }

  private ResponseEntity<ProblemDetail> malformed(String parameter, Locale locale) {
    return writer.answer(
        Problem.of(HttpStatus.BAD_REQUEST, "MALFORMED_PARAMETER", parameter), locale);
  }

  /** What the server finds to be no text when it is read. */
  @ExceptionHandler({InvalidParameterException.class, RequestRejectedException.class})
  ResponseEntity<ProblemDetail> notText(RuntimeException failure, Locale locale) {
    return writer.answer(Problem.of(HttpStatus.BAD_REQUEST, "BAD_REQUEST"), locale);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> badMultipart(MultipartException failure, Locale locale) {
    return switch (failure.getRootCause()) {
      case Problem told -> refused(told, locale);
      case null, default ->
          writer.answer(Problem.of(HttpStatus.BAD_REQUEST, "MALFORMED_MULTIPART"), locale);
    };
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> denied(AccessDeniedException failure, Locale locale) {
    return writer.answer(Problem.of(HttpStatus.FORBIDDEN, "ROLE_REQUIRED"), locale);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> other(Exception failure, HttpServletRequest asked, Locale locale) {
    Optional<StoreAway> away = StoreAway.in(failure);
    if (away.isPresent()) {
      LOG.warn("a store does not answer: {}", failure.getClass().getSimpleName());
      return writer.answer(away.get().problem(asked.getMethod()), locale);
    }
    if (failure instanceof ErrorResponse known) {
      return known(known, locale);
    }
    // The message may quote what was sent, so the log gets the kind and the place only.
    LOG.error("unexpected {} at {}", failure.getClass().getName(), place(failure));
    return writer.answer(Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "INTERNAL"), locale);
  }

  /** Whoever came with another method is told which there are. */
  private ResponseEntity<ProblemDetail> known(ErrorResponse failure, Locale locale) {
    ResponseEntity<ProblemDetail> answer =
        writer.answer(StatusProblems.of(failure.getStatusCode().value()), locale);
    Set<HttpMethod> allowed = failure.getHeaders().getAllow();
    return allowed.isEmpty()
        ? answer
        : ResponseEntity.status(answer.getStatusCode())
            .headers(answer.getHeaders())
            .allow(allowed.toArray(HttpMethod[]::new))
            .body(answer.getBody());
  }

  private static String place(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    String here = trace.length == 0 ? "?" : trace[0].toString();
    Throwable cause = failure.getCause();
    return cause == null || cause == failure
        ? here
        : here + ", caused by " + cause.getClass().getName() + " at " + place(cause);
  }
}
