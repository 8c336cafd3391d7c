package org.warmledger.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/**
 * So many uploads are read and worked on at once, whatever they are sent to; the others wait a
 * while, unread, before they are told to come back later.
 */
@Component("multipartResolver")
class BoundedUploads extends StandardServletMultipartResolver {

  private final Semaphore places;
  private final Duration patience;

  BoundedUploads(
      @Value("${warmledger.uploads.at-once:4}") int atOnce,
      @Value("${warmledger.uploads.patience:20s}") Duration patience) {
    this.places = new Semaphore(atOnce, true);
    this.patience = patience;
    // Read when somebody is found who takes it: an address or a method that isn't there says so.
    setResolveLazily(true);
  }

  @Override
  public MultipartHttpServletRequest resolveMultipart(HttpServletRequest request) {
    takeAPlace();
    try {
      return super.resolveMultipart(request);
    } catch (RuntimeException | Error unreadable) {
      places.release();
      throw unreadable;
    }
  }

  private void takeAPlace() {
    try {
      if (places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
    throw Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "TOO_MANY_UPLOADS");
  }

  @Override
  public void cleanupMultipart(MultipartHttpServletRequest request) {
    try {
      super.cleanupMultipart(request);
    } finally {
      places.release();
    }
  }
}
