package org.warmledger.platform.reads;

import java.util.List;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.warmledger.platform.web.Caller;

/** Where reads are noted, before they are answered. */
public interface ReadLog {

  /** That the caller reads a list or a page. */
  void shown(Caller caller, String subject, long rows, List<String> files);

  /**
   * That the caller had something tried or rehearsed that writes nothing, and was told what it
   * would come to.
   */
  void rehearsed(Caller caller, String subject, long rows, List<String> files);

  /** That the caller asked for what they may not know of, or what is not there. */
  void denied(Caller caller, String subject);

  /**
   * Whether what is told there names nobody: who one is oneself, the tree of unions, and how far
   * the readers are, which every page asks for again and again. Whoever is refused it is noted all
   * the same.
   */
  static boolean namesNobody(String path) {
    return path.matches("/api/(me|unions(/[^/]+)?|admin/projections)");
  }

  /** Marks that the read at hand has its note. */
  static void isNoted() {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    if (request != null) {
      request.setAttribute(ReadLog.class.getName(), true, RequestAttributes.SCOPE_REQUEST);
    }
  }
}
