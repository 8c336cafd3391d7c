package org.warmledger.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.context.request.WebRequest;
import org.warmledger.platform.web.RequestHeaders;

/** The walls of whatever answers requests. */
public final class EdgeWalls {

  private static final List<Class<?>> REQUESTS =
      List.of(WebRequest.class, HttpServletRequest.class);

  private EdgeWalls() {}

  @ArchTest
  public static final ArchRule headersComeThroughOneDoor =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(RequestHeaders.class.getName())
          .should()
          .accessTargetWhere(
              DescribedPredicate.describe(
                  "reads a header", access -> isHeader(access.getTargetOwner(), access)));

  private static boolean isHeader(JavaClass owner, JavaAccess<?> access) {
    return access.getName().matches("get(\\w*)Headers?|getHeaderValues")
        && REQUESTS.stream().anyMatch(owner::isAssignableTo);
  }
}
