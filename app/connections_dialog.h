// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include <QDialog>

#include "app/connection.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace fw::app {

/// The trace servers that the reader works with: a list, and the fields of the one that is chosen. Changes nothing itself.
class ConnectionsDialog : public QDialog {
    Q_OBJECT

public:
    ConnectionsDialog(const std::vector<Connection>& now, QWidget* parent);

    /// How the test of the shown connection went.
    void setTestResult(const QString& text, bool good);

Q_SIGNALS:
    /// `secrets`: what was typed, by Connection::secretName(); nothing for those that stay as they are.
    void chosen(const std::vector<fw::app::Connection>& connections, const std::map<QString, QString>& secrets);
    /// `secret`: what was typed; empty: the one that is kept.
    void testRequested(const fw::app::Connection& connection, const QString& secret);

private:
    QLineEdit* field(QFormLayout* form, const QString& label, const char* name);
    QLineEdit* fileField(QFormLayout* form, const QString& label, const char* name);
    void layOut();
    void show(int row);
    void take();
    void add();
    void remove();
    void update();
    void tryUse();
    [[nodiscard]] QString trouble(const Connection& connection) const;

    std::vector<Connection> m_connections;
    std::vector<QString> m_typed;  ///< secrets, by row
    int m_row = -1;
    bool m_showing = false;
    QListWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_remove;
    QWidget* m_fields;
    QLineEdit* m_name = nullptr;
    QComboBox* m_kind;
    QLineEdit* m_url = nullptr;
    QComboBox* m_signIn;
    QLineEdit* m_user = nullptr;
    QLineEdit* m_secret = nullptr;
    QPlainTextEdit* m_headers;
    QLineEdit* m_certificate = nullptr;
    QLineEdit* m_key = nullptr;
    QLineEdit* m_authorities = nullptr;
    QLineEdit* m_proxy = nullptr;
    QPushButton* m_test;
    QLabel* m_result;
    QString m_headerTrouble;
};

}  // namespace fw::app
