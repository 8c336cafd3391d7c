/** What the reads share at the HTTP edge. */
package org.warmledger.query.web;
