package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.document.ChampDeModele;
import fr.centraleachat.passation.domain.documents.EnTete;
import java.util.List;

/** What the bordereau de transmission au contrôle de légalité may say. */
record BordereauEnDocument(
        EnTete enTete,
        @ChampDeModele("Numéro du lot") String lot,
        @ChampDeModele("Objet du lot") String objetDuLot,
        @ChampDeModele("Numéro du marché") String idMarche,
        @ChampDeModele("Titulaires") String titulaires,
        @ChampDeModele("Montant du marché") String montant,
        @ChampDeModele("Date de signature") String signeLe,
        @ChampDeModele("Numéro de l’acte") String numeroActe,
        @ChampDeModele("Nature de l’acte") String natureActe,
        @ChampDeModele("Matière de l’acte") String matiereActe,
        @ChampDeModele("L’acte est transmis") boolean transmis,
        @ChampDeModele("Date et heure de la transmission") String transmisLe,
        @ChampDeModele("L’accusé de réception est reçu") boolean accuse,
        @ChampDeModele("Référence de l’accusé de réception") String referenceAccuse,
        @ChampDeModele("Date et heure de l’accusé de réception") String accuseLe,
        @ChampDeModele("Nombre de pièces") String nombre,
        @ChampDeModele("Pièces transmises") List<PieceDuBordereau> pieces) {}
