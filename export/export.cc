// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
