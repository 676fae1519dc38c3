package vn.nguontre.consent;

import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.consent.ConsentAnswer.Said;
import vn.nguontre.shared.Today;

/**
 * Whoever holds a claim card and knows the birth date answers with it, once (DP-02). What opens no card looks the same
 * whatever the cause, so that nothing is learned by trying; five wrong birth dates shut a card.
 */
@Service
@Transactional
@PermitAll
public class CardAnswer {
    private final ClaimCardRepository cards;
    private final ConsentQuery query;
    private final ConsentBook book;
    private final Today today;

    CardAnswer(ClaimCardRepository cards, ConsentQuery query, ConsentBook book, Today today) {
        this.cards = cards;
        this.query = query;
        this.book = book;
        this.today = today;
    }

    /** Empty if the code and the birth date open no card. */
    public Optional<CardQuestions> open(String code, LocalDate birthDate) {
        return card(code, birthDate).map(opened -> {
            Asked person = opened.person();
            return new CardQuestions(
                    person.fullName(),
                    person.schoolClass(),
                    person.schoolName(),
                    opened.card().answeredBy());
        });
    }

    /** Notes the answers and spends the card; false if it opens no longer. */
    public boolean answer(String code, LocalDate birthDate, CardReply reply) {
        Optional<Opened> opened = card(code, birthDate);
        opened.ifPresent(o -> answer(o.card(), reply));
        return opened.isPresent();
    }

    private void answer(ClaimCard card, CardReply reply) {
        reply.requireComplete(card.answeredBy());
        String name =
                card.answeredBy() == Answerer.GUARDIAN ? reply.guardianName().strip() : null;
        Said said = new Said(card.personId(), today.now(), AnswerWay.CARD, ConsentText.CURRENT, name, null);
        book.write(said, card.answeredBy(), reply.answers());
        card.spend(today.now());
        cards.save(card);
    }

    private Optional<Opened> card(String code, LocalDate birthDate) {
        return cards.hold(ClaimCode.typed(code).hash())
                .filter(card -> card.isOpen(today.now()))
                .flatMap(card -> opened(card, birthDate));
    }

    private Optional<Opened> opened(ClaimCard card, LocalDate birthDate) {
        Asked person = query.people(List.of(card.personId())).getFirst();
        if (!person.birthDate().equals(birthDate)) {
            card.countWrongTry();
            cards.save(card);
            return Optional.empty();
        }
        return Optional.of(new Opened(card, person));
    }

    private record Opened(ClaimCard card, Asked person) {}
}
