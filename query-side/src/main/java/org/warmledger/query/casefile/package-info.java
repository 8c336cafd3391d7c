/** A household's file as the pure fold of its events. */
package org.warmledger.query.casefile;
