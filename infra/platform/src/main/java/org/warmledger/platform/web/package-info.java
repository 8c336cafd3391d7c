/** The HTTP edge both sides share: callers, problems, limits. */
package org.warmledger.platform.web;
