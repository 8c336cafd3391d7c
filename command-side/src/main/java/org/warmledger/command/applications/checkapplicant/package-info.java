/** Check the means of whoever applies (家庭经济状况核对). */
package org.warmledger.command.applications.checkapplicant;
