package vn.nguontre.reservedpost;

import java.util.List;

/**
 * The chain of offers for one post.
 *
 * @param places how many are offered at once
 * @param withoutConsent who stands in the order, but is offered nothing for want of consent
 */
public record PostChain(String postTitle, int places, OfferChain chain, List<String> withoutConsent) {}
