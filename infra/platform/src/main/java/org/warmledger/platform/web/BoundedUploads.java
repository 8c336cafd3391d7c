package org.warmledger.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.multipart.support.StandardMultipartHttpServletRequest;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/**
 * Uploads are read when somebody is found who takes them, and who may send them: an address or a
 * method that isn't there says so, and a role that may not is told, before a byte is read.
 */
@Component("multipartResolver")
class BoundedUploads extends StandardServletMultipartResolver {

  private final UploadPlaces places;

  BoundedUploads(
      @Value("${warmledger.uploads.at-once:4}") int atOnce,
      @Value("${warmledger.uploads.of-one:2}") int ofOne,
      @Value("${warmledger.uploads.patience:20s}") Duration patience) {
    this.places = new UploadPlaces(atOnce, ofOne, patience);
  }

  @Override
  public MultipartHttpServletRequest resolveMultipart(HttpServletRequest request) {
    return new Upload(request, places);
  }

  @Override
  public void cleanupMultipart(MultipartHttpServletRequest request) {
    try {
      super.cleanupMultipart(request);
    } finally {
      if (request instanceof Upload upload) {
        upload.giveBack();
      }
    }
  }

  /** One upload, that has its place from when it is read until its request ends. */
  private static final class Upload extends StandardMultipartHttpServletRequest {
    private final UploadPlaces places;
    private Optional<String> holder = Optional.empty();

    Upload(HttpServletRequest request, UploadPlaces places) {
      super(request, true);
      this.places = places;
    }

    @Override
    protected void initializeMultipart() {
      if (holder.isEmpty()) {
        String caller = Optional.ofNullable(getUserPrincipal()).map(Principal::getName).orElse("");
        places.take(caller);
        holder = Optional.of(caller);
      }
      super.initializeMultipart();
    }

    void giveBack() {
      holder.ifPresent(places::giveBack);
      holder = Optional.empty();
    }
  }
}
