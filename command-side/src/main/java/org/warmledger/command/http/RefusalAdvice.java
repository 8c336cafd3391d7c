package org.warmledger.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.warmledger.command.decision.Lack;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.ledger.Rehearsal;
import org.warmledger.platform.web.CallerResolver;
import org.warmledger.platform.web.Problem;
import org.warmledger.platform.web.ProblemWriter;
import org.warmledger.platform.web.StoreAway;
import tools.jackson.databind.json.JsonMapper;

/** How a command ends that wrote nothing: refused, in problem+json, or rehearsed. */
@RestControllerAdvice
@Order(0)
record RefusalAdvice(
    ProblemWriter writer,
    WhatChanged changes,
    Lacking lacking,
    Elsewhere elsewhere,
    JsonMapper json) {

  private static final Logger LOG = LoggerFactory.getLogger(RefusalAdvice.class);

  @ExceptionHandler
  ResponseEntity<?> ended(
      CommandExecutionException failure, HttpServletRequest asked, Locale locale) {
    return Rehearsal.in(failure)
        .<ResponseEntity<?>>map(rehearsal -> ResponseEntity.ok(Rehearsed.of(rehearsal, json)))
        .orElseGet(() -> refused(failure, asked, locale));
  }

  @ExceptionHandler
  ResponseEntity<?> foretold(Foretelling told) {
    return ResponseEntity.ok(told.foretold());
  }

  private ResponseEntity<ProblemDetail> refused(
      CommandExecutionException failure, HttpServletRequest asked, Locale locale) {
    return Refusal.in(failure)
        .map(rejection -> answer(rejection, asked, locale))
        .orElseGet(() -> unexpected(failure, asked, locale));
  }

  private ResponseEntity<ProblemDetail> answer(
      Rejection rejection, HttpServletRequest asked, Locale locale) {
    RejectionCode code = rejection.code();
    ResponseEntity<ProblemDetail> answer =
        writer.answer(
            Problem.ofFields(
                HttpStatus.valueOf(code.status()),
                code.name(),
                rejection.fields().stream()
                    .map(field -> new Problem.FieldError(field.pointer(), field.code()))
                    .toList()),
            locale);
    ProblemDetail said = Objects.requireNonNull(answer.getBody());
    if (code == RejectionCode.VERSION_CONFLICT) {
      say(changes.since(rejection.moved()), said, locale);
    }
    rejection.lack().ifPresent(lack -> say(lack, said, locale));
    rejection
        .plan()
        .flatMap(Rejection.PlanLeft::lack)
        .ifPresent(lack -> said.setProperty("lacking", lack));
    rejection.limit().ifPresent(limit -> said.setProperty("exceeded", limit));
    if (!rejection.onTheWay().isEmpty()) {
      said.setProperty("onTheWay", rejection.onTheWay());
    }
    inWords(rejection, asked, locale).forEach(words -> add(words, said));
    return answer;
  }

  /** What a refusal says beside its code. */
  private List<String> inWords(Rejection rejection, HttpServletRequest asked, Locale locale) {
    return Stream.of(
            rejection.grant().map(grant -> lacking.in(grant, locale)),
            rejection.latest().map(day -> lacking.in(day, locale)),
            rejection.plan().map(left -> lacking.in(left, locale)),
            rejection.limit().map(limit -> lacking.in(limit, locale)),
            rejection.early().map(day -> lacking.in(day, locale)),
            rejection.fund().map(fund -> lacking.in(fund, locale)),
            Optional.of(rejection.onTheWay())
                .filter(aids -> !aids.isEmpty())
                .map(aids -> lacking.in(aids, locale)),
            Optional.of(rejection.fields())
                .filter(unused -> rejection.code() == RejectionCode.TIES_LOST)
                .map(lost -> lacking.ties(lost, locale)),
            rejection
                .elsewhere()
                .map(
                    file ->
                        elsewhere.in(
                            file, CallerResolver.known(new ServletWebRequest(asked)), locale)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static void add(String said, ProblemDetail detail) {
    detail.setDetail(detail.getDetail() + " " + said);
  }

  /** Nothing has come since a version that never was: whoever sends one is told so. */
  private void say(List<WhatChanged.Change> changed, ProblemDetail detail, Locale locale) {
    detail.setProperty("changed", changed);
    if (changed.isEmpty()) {
      detail.setDetail(writer.say("problem.VERSION_CONFLICT.never", List.of(), "", locale));
    }
  }

  private void say(Lack lack, ProblemDetail detail, Locale locale) {
    detail.setProperty("lacking", lack);
    add(lacking.in(lack, locale), detail);
  }

  private ResponseEntity<ProblemDetail> unexpected(
      Exception failure, HttpServletRequest asked, Locale locale) {
    return StoreAway.in(failure)
        .map(away -> writer.answer(away.problem(asked.getMethod()), locale))
        .orElseGet(() -> bug(failure, locale));
  }

  private ResponseEntity<ProblemDetail> bug(Exception failure, Locale locale) {
    // The message may quote what was sent, so the log gets the kind only.
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    LOG.error("a command failed with {}", cause.getClass().getName());
    return writer.answer(Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "INTERNAL"), locale);
  }
}
