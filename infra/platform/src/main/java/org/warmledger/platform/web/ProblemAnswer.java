package org.warmledger.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem whoever gets no further than a filter. */
@Component
record ProblemAnswer(ProblemWriter writer, JsonMapper json, LocaleResolver locales) {

  void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ResponseEntity<ProblemDetail> answer = writer.answer(problem, locales.resolveLocale(request));
    response.setStatus(problem.status().value());
    answer
        .getHeaders()
        .forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding("UTF-8");
    json.writeValue(response.getOutputStream(), answer.getBody());
  }
}
