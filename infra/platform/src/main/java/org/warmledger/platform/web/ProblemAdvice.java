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
import org.springframework.web.multipart.support.MissingServletRequestPartException;
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

  /** Whoever came with another method is told which there are. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> answer(Exception failure, HttpServletRequest asked, Locale locale) {
    ResponseEntity<ProblemDetail> answer =
        writer.answer(problem(failure, asked.getMethod()), locale);
    Set<HttpMethod> allowed =
        failure instanceof ErrorResponse known ? known.getHeaders().getAllow() : Set.of();
    return allowed.isEmpty()
        ? answer
        : ResponseEntity.status(answer.getStatusCode())
            .headers(answer.getHeaders())
            .allow(allowed.toArray(HttpMethod[]::new))
            .body(answer.getBody());
  }

  private static Problem problem(Exception failure, String method) {
    return switch (failure) {
      case Problem told -> told;
      case HttpMessageNotReadableException unread when StoreAway.in(unread).isEmpty() ->
          unreadable(unread);
      case MaxUploadSizeExceededException _ -> tooLarge();
      case MultipartException parts ->
          parts.getRootCause() instanceof Problem told ? told : malformed("MALFORMED_MULTIPART");
      case MethodArgumentTypeMismatchException other -> Page.malformed(other.getName());
      case MissingServletRequestPartException lacking ->
          Page.malformed(lacking.getRequestPartName());
      case ServletRequestBindingException lacking -> Page.malformed(parameter(lacking));
      // One of several that are read together.
      case BindException several ->
          Page.malformed(
              Optional.ofNullable(several.getFieldError()).map(FieldError::getField).orElse("?"));
      // What the server finds to be no text when it is read.
      case InvalidParameterException _, RequestRejectedException _ -> malformed("BAD_REQUEST");
      case AccessDeniedException _ -> Problem.of(HttpStatus.FORBIDDEN, "ROLE_REQUIRED");
      default -> other(failure, method);
    };
  }

  private static Problem tooLarge() {
    return Problem.of(HttpStatus.CONTENT_TOO_LARGE, "BODY_TOO_LARGE");
  }

  private static Problem malformed(String code) {
    return Problem.of(HttpStatus.BAD_REQUEST, code);
  }

  private static Problem unreadable(HttpMessageNotReadableException failure) {
    return switch (failure.getMostSpecificCause()) {
      case BodyTooLarge _ -> tooLarge();
      case Problem told -> told;
      default -> misread(failure.getCause());
    };
  }

  private static Problem misread(@Nullable Throwable cause) {
    return switch (cause) {
      case UnrecognizedPropertyException unknown -> ofField("UNKNOWN_FIELD", unknown);
      case InputCoercionException outOfRange -> ofField("MALFORMED_FIELD", outOfRange);
      case StreamReadException noJson -> malformed("MALFORMED_JSON");
      case JacksonException field when !field.getPath().isEmpty() ->
          ofField("MALFORMED_FIELD", field);
      case null, default -> malformed("MALFORMED_JSON");
    };
  }

  private static Problem ofField(String code, JacksonException failure) {
    return Problem.ofFields(
        HttpStatus.BAD_REQUEST, code, List.of(new Problem.FieldError(pointer(failure), code)));
  }

  private static String pointer(JacksonException failure) {
    return failure.getPath().stream()
        .map(step -> step.getPropertyName() == null ? step.getIndex() : step.getPropertyName())
        .map(String::valueOf)
        .collect(Collectors.joining("/", "/", ""));
  }

  private static String parameter(ServletRequestBindingException failure) {
    return switch (failure) {
      case MissingServletRequestParameterException lacking -> lacking.getParameterName();
      case UnsatisfiedServletRequestParameterException other ->
          other.getParamConditions()[0].replaceFirst("^!", "").replaceFirst("=.*", "");
      default -> "?";
    };
  }

  private static Problem other(Exception failure, String method) {
    Optional<StoreAway> away = StoreAway.in(failure);
    if (away.isPresent()) {
      LOG.warn("a store does not answer: {}", failure.getClass().getSimpleName());
      return away.get().problem(method);
    }
    if (failure instanceof ErrorResponse known) {
      return StatusProblems.of(known.getStatusCode().value());
    }
    // The message may quote what was sent, so the log gets the kind and the place only.
    LOG.error("unexpected {} at {}", failure.getClass().getName(), place(failure));
    return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "INTERNAL");
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
