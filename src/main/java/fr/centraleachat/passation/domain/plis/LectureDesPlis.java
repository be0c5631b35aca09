package fr.centraleachat.passation.domain.plis;

import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Introuvable;
import fr.centraleachat.common.Refus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The only way to the content of a pli; each attempt leaves a trace. */
@Service
public class LectureDesPlis {

    private final Consultations consultations;
    private final PliRepository plis;
    private final RegistreRepository registre;
    private final LecteursDePlis lecteurs;
    private final CoffreDesPlis coffre;
    private final JournalDesAcces journal;

    LectureDesPlis(
            Consultations consultations,
            PliRepository plis,
            RegistreRepository registre,
            LecteursDePlis lecteurs,
            CoffreDesPlis coffre,
            JournalDesAcces journal) {
        this.consultations = consultations;
        this.plis = plis;
        this.registre = registre;
        this.lecteurs = lecteurs;
        this.coffre = coffre;
        this.journal = journal;
    }

    /** A file of an opened pli; the stream is read by the caller, block after block. */
    public record Contenu(DocumentDePli document, InputStream octets) {}

    /**
     * @param rang of the file within the pli, from 1
     * @throws EtatIncompatible when the pli is sealed, replaced or out of time
     * @throws AccesRefuse when the caller's fonctions do not analyse the offers
     */
    @Transactional(readOnly = true)
    public Contenu lire(String numero, UUID id, int rang) {
        var pli = plis.pli(numero, id).orElseThrow(LectureDesPlis::introuvable);
        autoriser(pli, rang);
        var document =
                plis.documents(id).stream()
                        .filter(d -> d.rang() == rang)
                        .findFirst()
                        .orElseThrow(LectureDesPlis::introuvable);
        journal.accorder(pli, rang);
        return new Contenu(document, desceller(pli, document));
    }

    private void autoriser(Pli pli, int rang) {
        try {
            lecteurs.exiger(consultations.exiger(pli.procedure(), pli.tour()));
            exigerOuvert(pli);
        } catch (Refus refus) {
            journal.refuser(pli, rang, refus.getMessage());
            throw refus;
        }
    }

    /** The state alone is not believed: the opening by two agents must be there too. */
    private void exigerOuvert(Pli pli) {
        switch (pli.etat()) {
            case HORS_DELAI ->
                    throw new EtatIncompatible(
                            "Ce pli est arrivé hors délai : il est conservé, jamais ouvert.",
                            "R2151-5");
            case REMPLACE ->
                    throw new EtatIncompatible(
                            "Ce pli est remplacé par un autre du même opérateur : seul le dernier"
                                    + " reçu dans le délai est ouvert.",
                            "R2151-6");
            case SCELLE -> throw scelle();
            case OUVERT -> exigerLOuverture(pli);
        }
    }

    private void exigerLOuverture(Pli pli) {
        if (registre.ouverture(pli.procedure(), pli.tour()).isEmpty()) {
            throw scelle();
        }
    }

    private InputStream desceller(Pli pli, DocumentDePli document) {
        try {
            return coffre.desceller(pli.procedure(), pli.tour(), document.contenu());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EtatIncompatible scelle() {
        return new EtatIncompatible(
                "Ce pli est scellé : son contenu n’est lisible qu’après l’ouverture des plis par"
                        + " deux agents, une fois passée la date limite.",
                "R2132-9");
    }

    private static Introuvable introuvable() {
        return new Introuvable("Ce fichier n’existe pas dans les plis de cette procédure.");
    }
}
