package org.warmledger.command.papers;

import org.springframework.http.HttpStatus;
import org.warmledger.platform.web.Problem;

/** Why a photo, scan or paper is not taken. */
public enum PaperFault {
  ATTACHMENT_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
  /** By its bytes it is none of what is taken, whatever it is called. */
  ATTACHMENT_FORM_UNKNOWN(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
  /** It is a file of another kind as well. */
  ATTACHMENT_AMBIGUOUS(HttpStatus.UNPROCESSABLE_CONTENT),
  /** It bears the mark of what harms. */
  ATTACHMENT_HARMFUL(HttpStatus.UNPROCESSABLE_CONTENT),
  PICTURE_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
  PICTURE_UNREADABLE(HttpStatus.UNPROCESSABLE_CONTENT),
  PDF_LOCKED(HttpStatus.UNPROCESSABLE_CONTENT),
  /** It runs something, or encloses another file. */
  PDF_ACTIVE(HttpStatus.UNPROCESSABLE_CONTENT),
  PDF_UNREADABLE(HttpStatus.UNPROCESSABLE_CONTENT);

  private final HttpStatus status;

  PaperFault(HttpStatus status) {
    this.status = status;
  }

  /** With what it is answered. */
  public HttpStatus status() {
    return status;
  }

  Problem refusal(Object... arguments) {
    return Problem.of(status, name(), arguments);
  }
}
