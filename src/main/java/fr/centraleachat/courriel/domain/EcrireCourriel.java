package fr.centraleachat.courriel.domain;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a courriel in the transaction of the act that asks for it: undone with it, or kept for
 * good.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EcrireCourriel {

    private final JdbcClient jdbc;
    private final Facteur facteur;
    private final Clock horloge;

    EcrireCourriel(JdbcClient jdbc, Facteur facteur, Clock horloge) {
        this.jdbc = jdbc;
        this.facteur = facteur;
        this.horloge = horloge;
    }

    /**
     * @return false when it was written before
     */
    public boolean ecrire(NouveauCourriel courriel) {
        var id = UUID.randomUUID();
        if (inserer(id, courriel) == 0) {
            return false;
        }
        for (int rang = 0; rang < courriel.pieces().size(); rang++) {
            joindre(id, rang + 1, courriel.pieces().get(rang));
        }
        return true;
    }

    /** No arbiter is named: it would ask that the writer may also read the row. */
    private int inserer(UUID id, NouveauCourriel courriel) {
        var maintenant = OffsetDateTime.ofInstant(horloge.instant(), ZoneOffset.UTC);
        boolean part = courriel.adresse() != null && facteur.estEnService();
        var lettre = courriel.lettre();
        var etat = part ? EtatDeCourriel.A_ENVOYER : EtatDeCourriel.A_DISPOSITION;
        return jdbc.sql(
                        """
                        insert into app.courriel (id, cle, genre, procedures, destinataire, adresse,
                            objet, texte, etat, prochaine, ecrit_le, lettre, tour)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(id, courriel.cle(), courriel.genre().name())
                .param(courriel.procedures().toArray(String[]::new))
                .params(courriel.destinataire(), courriel.adresse())
                .params(courriel.objet(), courriel.texte(), etat.name())
                .params(part ? maintenant : null, maintenant)
                .params(lettre == null ? null : lettre.id(), lettre == null ? null : lettre.tour())
                .update();
    }

    private void joindre(UUID courriel, int rang, PieceJointe piece) {
        jdbc.sql(
                        "insert into app.courriel_piece (courriel, rang, nom, type, contenu)"
                                + " values (?, ?, ?, ?, ?)")
                .params(courriel, rang, piece.nom(), piece.type(), piece.contenu())
                .update();
    }
}
