/** The HTTP edge both sides share: callers, problems, limits. */
@NullMarked
package org.warmledger.platform.web;

import org.jspecify.annotations.NullMarked;
