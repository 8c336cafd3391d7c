package org.warmledger.platform.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What ends before or behind the controllers is a problem, too: the page of errors shows it. */
@RestController
@Hidden
record ProblemPage(ProblemWriter writer) implements ErrorController {

  /** Whoever asks for the page itself finds nothing there. */
  @RequestMapping("${server.error.path:/error}")
  ResponseEntity<ProblemDetail> show(HttpServletRequest request, Locale locale) {
    return writer.answer(
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
            ? StatusProblems.of(status, request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
            : StatusProblems.of(HttpStatus.NOT_FOUND.value()),
        locale);
  }
}
