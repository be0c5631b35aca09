package fr.centraleachat.passation.domain.lettres;

import fr.centraleachat.document.Piece;
import fr.centraleachat.document.Pieces;
import fr.centraleachat.passation.LettreConfiee;
import fr.centraleachat.passation.LettreConfiee.FichierJoint;
import fr.centraleachat.passation.LettresConfiees;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.envoi.Envoi;
import fr.centraleachat.passation.domain.envoi.ParCourriel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives letters to the mail server, each with its file, all at the same instant. */
@Component
class RemiseAuCourriel {

    private static final String MENTION =
            """
            %s

            La lettre est jointe à ce message. Empreinte SHA-256 du fichier joint : %s
            """;

    private final EcritureDesLettres ecriture;
    private final Pieces pieces;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    RemiseAuCourriel(
            EcritureDesLettres ecriture,
            Pieces pieces,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.ecriture = ecriture;
        this.pieces = pieces;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /**
     * @param adresses to which each goes, by id of its sending
     * @param par who has them sent
     */
    void confier(
            Procedure procedure, List<Envoi> lettres, Map<String, String> adresses, String par) {
        joindreCeQuiManque(procedure, lettres);
        var le = horloge.instant();
        var confiees =
                lettres.stream()
                        .map(
                                l -> {
                                    var fichiers = pieces.pieces(l.procedure(), l.pieces());
                                    int tour = l.courriel() == null ? 1 : l.courriel().tour() + 1;
                                    l.confier(
                                            new ParCourriel(
                                                    adresses.get(l.cle()),
                                                    fichiers.get(0).empreinte(),
                                                    le,
                                                    par,
                                                    tour));
                                    return confiee(procedure, l, fichiers);
                                })
                        .toList();
        evenements.publishEvent(new LettresConfiees(procedure.numero(), confiees));
    }

    /** A letter of which there is only the text is written as it is. */
    private void joindreCeQuiManque(Procedure procedure, List<Envoi> lettres) {
        var nues =
                lettres.stream()
                        .filter(l -> l.pieces().isEmpty())
                        .collect(Collectors.toMap(Envoi::cle, l -> l));
        var ecrites =
                ecriture.ecrire(
                        procedure, nues.values().stream().map(RemiseAuCourriel::nue).toList());
        ecrites.forEach((cle, piece) -> nues.get(cle).joindre(List.of(piece)));
    }

    private static LettreAEcrire nue(Envoi lettre) {
        var fichier = lettre.libelle() + " " + lettre.cle().replace('/', ' ');
        return new LettreAEcrire(
                lettre.cle(), null, null, "LETTRES_REJET", fichier, lettre.texte());
    }

    private LettreConfiee confiee(Procedure procedure, Envoi lettre, List<Piece> fichiers) {
        var courriel = lettre.courriel();
        return new LettreConfiee(
                lettre.id(),
                courriel.tour(),
                lettre.destinataire(),
                courriel.adresse(),
                "%s : %s (%s)".formatted(lettre.libelle(), procedure.objet(), procedure.numero()),
                MENTION.formatted(lettre.texte().strip(), courriel.empreinte()),
                fichiers.stream().map(this::joint).toList());
    }

    private FichierJoint joint(Piece piece) {
        try (var contenu = pieces.ouvrir(piece.id())) {
            return new FichierJoint(piece.nom(), piece.typeMime(), contenu.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
