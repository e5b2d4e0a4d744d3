// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QDialog>

#include "app/connection.h"
#include "importers/sources/trace_link.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace fw::app {

/// What is to be fetched from one of the connections: a trace, a frame, or what a search finds. Sends nothing itself.
class FetchDialog : public QDialog {
    Q_OBJECT

public:
    /// `connections` is not empty; `frameKey`: the attribute of frame ids.
    FetchDialog(std::vector<Connection> connections, QString frameKey, QWidget* parent);

    /// The services that the chosen server knows; `trouble` where they could not be had.
    void setServices(const QStringList& services, const QString& trouble);
    [[nodiscard]] const Connection& connection() const;

Q_SIGNALS:
    /// The services of this server are wanted.
    void servicesWanted(const fw::app::Connection& connection);
    void fetchRequested(const fw::app::Connection& connection, const fw::sources::TraceLink& link);

private:
    void layOut();
    void chooseConnection();
    void tryFetch();
    [[nodiscard]] Result<sources::TraceLink> question() const;

    const std::vector<Connection> m_connections;
    const QString m_frameKey;
    QComboBox* m_connection;
    QLineEdit* m_id;
    QComboBox* m_service;
    QLineEdit* m_operation;
    QPlainTextEdit* m_attributes;
    QLineEdit* m_least;
    QLineEdit* m_most;
    QComboBox* m_window;
    QSpinBox* m_limit;
    QLabel* m_note;
    QPushButton* m_fetch = nullptr;
};

}  // namespace fw::app
